import { PRIVATE_HEADERS, sendPage } from '@parvis/pages';
import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contextOf } from '../services/context';
import { openInvitation } from '../services/team/invitations';
import { reasonSaid } from '../services/words';
import { invitationPage, noInvitationPage } from '../views/invitation-page';
import { answer, foundOr404 } from './requests';

/** What whoever opens the link in a mail meets: what it is about, and what to do. Nothing changes. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  return {
    async open(context: Context): Promise<void> {
      const language = languageOf(context);
      const told = await openInvitation(house, String(context.params.token));
      context.vary('Accept');
      context.vary('Accept-Language');
      if (context.accepts('json', 'html') === 'html') {
        return sendPage(context, told === null ? noInvitationPage(language) : invitationPage(told, language));
      }
      const { about, invitation, reason } = foundOr404(context, told);
      const { commune, programme, year } = about;
      context.set(PRIVATE_HEADERS);
      answer(context, {
        ...{ commune, programme, year, until: invitation.until.toISOString() },
        acceptable: reason === null,
        reason: reason === null ? null : reasonSaid(reason, language),
      });
    },
  };
};
