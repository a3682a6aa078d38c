import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { sendPage } from '@parvis/pages';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { PublicResultView } from '../domain/desk/views';
import type { Language } from '../domain/exact/in-words';
import { scoring } from '../services/accessor';
import { contextOf } from '../services/context';
import { nothingPage, resultPage } from '../views/result-page';

/** What a visitor's browser recomputes a score with: bundled from the engine when the plugin is built. */
const SCRIPT = join(__dirname, '..', '..', 'browser', 'index.js');

const languageOf = (context: Context): Language =>
  context.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';

/** Browsers ask for HTML first; whoever does not gets JSON. */
const wantsPage = (context: Context): boolean => context.accepts('json', 'html') === 'html';

/** A file to keep, in the shape that the commands read. */
function download(context: Context, name: string, value: object): void {
  context.attachment(name);
  context.type = 'application/json; charset=utf-8';
  context.body = `${JSON.stringify(value, null, 2)}\n`;
}

/** What has been published of scores, for everyone who has the address. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const published = (context: Context): Promise<PublicResultView | null> =>
    scoring(strapi).runs.publicResult(String(context.params.publicToken));

  const existing = async (context: Context): Promise<PublicResultView> => {
    const view = await published(context);
    if (view === null) throw new errors.NotFoundError();
    return view;
  };

  return {
    async result(context: Context): Promise<void> {
      context.vary('Accept');
      if (!wantsPage(context)) {
        context.body = { data: await existing(context) };
        return;
      }
      const language = languageOf(context);
      const { publisher } = contextOf(strapi).options;
      const view = await published(context);
      if (view === null) return sendPage(context, nothingPage(publisher, language));
      const { path } = context;
      const addresses = {
        ...{ source: path, grid: `${path}/grid`, dossier: `${path}/dossier` },
        script: `${path.slice(0, path.lastIndexOf('/results/'))}/recompute.js`,
      };
      sendPage(context, resultPage({ view, language, publisher, addresses }));
    },

    async grid(context: Context): Promise<void> {
      download(context, 'grid.json', (await existing(context)).grid);
    },

    async dossier(context: Context): Promise<void> {
      download(context, 'dossier.json', (await existing(context)).dossier);
    },

    async script(context: Context): Promise<void> {
      context.type = 'text/javascript; charset=utf-8';
      context.set({ 'Cache-Control': 'public, max-age=300', 'X-Content-Type-Options': 'nosniff' });
      context.body = createReadStream(SCRIPT);
    },
  };
};
