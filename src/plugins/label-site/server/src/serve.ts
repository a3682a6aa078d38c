import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { isFromThisSite } from './domain/same-site';
import { readOptions } from './options';
import { ROUTES } from './pages';
import { readAnswer } from './services/answered';
import { withinThisServer } from './services/transport';
import type { Sessions } from './services/visitor';
import { Interruption, type PageOf, type SiteAnswer, type Visit } from './site';
import { failedPage, forgedPage, nothingPage } from './views/interrupted';
import { signInPage } from './views/sign-in-page';
import { visitOf } from './visit';

const oneFile = z.object({ filepath: z.string() });
const received = z.record(z.string(), z.union([oneFile.transform((file) => [file]), z.array(oneFile)]));

/** Answers with the page, or with one that says why there is none; what was typed is in it. */
async function answered(page: PageOf, visit: Visit, isPost: boolean): Promise<SiteAnswer> {
  try {
    return await page(visit);
  } catch (interruption) {
    if (!(interruption instanceof Interruption)) throw interruption;
    const { refusal } = interruption;
    if (refusal.status === 404) return nothingPage(visit);
    const unknown = refusal.status === 401 || (refusal.status === 403 && !visit.visitor.isKnown);
    if (!unknown) return failedPage(visit, refusal);
    const asked = signInPage(visit, { to: visit.path, typed: isPost ? visit.fields.entries() : null });
    return { ...asked, status: 401 };
  }
}

function send(context: Context, { status, headers, body }: SiteAnswer): void {
  context.status = status;
  context.set({ ...headers });
  context.body = body;
}

/** Takes away what was received with a form, whatever has become of it. */
async function forgetFile({ request }: Context): Promise<void> {
  const files = Object.values(received.catch({}).parse(request.files ?? {})).flat();
  for (const { filepath } of files) await rm(filepath, { force: true });
}

/** Serves the pages of the site below its path: each reads the public API, and nothing else. */
export function serveSite(strapi: Core.Strapi): void {
  const options = readOptions(strapi);
  const sessions: Sessions = {
    ...{ transport: withinThisServer(strapi), path: options.path, renewals: new Map() },
    apiPrefix: z.string().parse(strapi.config.get('api.rest.prefix', '/api')),
  };
  strapi.server.use(async (context, next) => {
    const isOurs = context.path === options.path || context.path.startsWith(`${options.path}/`);
    await next();
    if (!isOurs) return;
    await forgetFile(context);
    // What no page answered: an address that is none, a form too large to be read, what failed.
    if (context.status < 400 || context.response.is('html') === 'html') return;
    const visit = visitOf(context, options, sessions);
    const { status, body } = context;
    if (status === 404 || status === 405) return send(context, nothingPage(visit));
    const read = readAnswer({ status, body: Buffer.from(JSON.stringify(body ?? null)) }, z.unknown());
    if (!read.ok) send(context, failedPage(visit, read.refusal));
  });
  const { router } = strapi.server;
  for (const { method, path, page } of ROUTES) {
    router[method](`${options.path}${path}`, async (context: Context) => {
      const visit = visitOf(context, options, sessions);
      const isPost = method === 'post';
      const [fetchSite, origin] = ['sec-fetch-site', 'origin'].map((name) => context.get(name));
      const whence = { fetchSite: fetchSite ?? '', origin: origin ?? '', host: context.host };
      if (isPost && !isFromThisSite(whence)) return send(context, forgedPage(visit));
      send(context, await answered(page, visit, isPost));
    });
  }
}
