import { sendPage } from '@parvis/pages';
import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { readOptions } from '../options';
import type { OptOut } from '../services/lists/opt-out';
import { journalistOfLink, unsubscriptionAddress } from '../services/lists/unsubscription-links';
import { askingPage, donePage, unknownPage } from '../services/lists/unsubscription-pages';

const address = z.object({ token: z.string() });

/** Unsubscribing by personal link, without an account (RFC 8058). */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const service: OptOut = strapi.plugin('newsroom').service('opt-out');
  const { publisher } = readOptions(strapi);
  const journalistOf = (context: Context): string | null =>
    journalistOfLink(strapi, address.parse(context.params).token);

  return {
    /** Changes nothing: mail servers and browsers follow links by themselves. */
    async ask(context: Context): Promise<void> {
      const journalist = journalistOf(context);
      const language = languageOf(context);
      context.vary('Accept-Language');
      if (journalist === null) return sendPage(context, unknownPage(publisher, language));
      const action = new URL(unsubscriptionAddress(strapi, journalist)).pathname;
      sendPage(context, askingPage(publisher, language, action));
    },

    /** One click of a mail program, or the button of the page: what else is sent along does not matter. */
    async unsubscribe(context: Context): Promise<void> {
      const journalist = journalistOf(context);
      const language = languageOf(context);
      if (journalist === null) return sendPage(context, unknownPage(publisher, language));
      await service.optOut(journalist);
      sendPage(context, donePage(publisher, language));
    },
  };
};
