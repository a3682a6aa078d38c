import { embargo } from '@parvis/embargo';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { type EditorialUid, hasDrafts, isEditorial } from '../editorial-type';
import { readiness } from '../publication/readiness';
import { changeSlug } from '../slugs/change-slug';

const place = z.object({ uid: z.string(), documentId: z.string().regex(/^[a-z0-9]{1,64}$/) });
const slugBody = z.object({ slug: z.string().max(90) });

interface Document {
  readonly uid: EditorialUid;
  readonly documentId: string;
}

/** Refuses (403) what the person's role does not allow in the content manager. */
function demand(strapi: Core.Strapi, context: Context, uid: string, right: 'read' | 'publish'): void {
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: context.state.userAbility, model: uid });
  if (checker.cannot[right]()) throw new errors.ForbiddenError();
}

/** The document that a request is about, which the person may read; anything else is a plain 404. */
async function documentOf(strapi: Core.Strapi, context: Context): Promise<Document> {
  const { success, data } = place.safeParse(context.params);
  if (!success || !isEditorial(data.uid) || !(data.uid in strapi.contentTypes))
    throw new errors.NotFoundError();
  if (!hasDrafts(strapi, data.uid)) throw new errors.NotFoundError();
  const { uid, documentId } = data;
  demand(strapi, context, uid, 'read');
  if ((await strapi.db.query(uid).count({ where: { documentId } })) === 0) throw new errors.NotFoundError();
  return { uid, documentId };
}

/** Publishing several documents at once needs the right to publish each of them. */
async function publishAll(
  strapi: Core.Strapi,
  context: Context,
  { uid, documentId }: Document,
): Promise<void> {
  demand(strapi, context, uid, 'publish');
  for (const target of await embargo(strapi).allUnpublishedTargets({ uid, documentId })) {
    demand(strapi, context, target.uid, 'publish');
  }
  await embargo(strapi).publishTogether({ uid, documentId });
}

/** What the panel asks beside Strapi's own publication. Every answer is what holds afterwards. */
export function registerPublicationRoutes(strapi: Core.Strapi): void {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    act: (context: Context, document: Document) => Promise<void>,
  ) => ({
    method,
    path: `/:uid/:documentId${path}`,
    info: { type: 'admin' },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    handler: async (context: Context) => {
      const document = await documentOf(strapi, context);
      await act(context, document);
      context.body = { data: await readiness(strapi, document.uid, document.documentId) };
    },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/parvis/publication',
    routes: [
      route('GET', '', async () => {}),
      route('POST', '/publish-together', (context, document) => publishAll(strapi, context, document)),
      route('POST', '/slug', async (context, { uid, documentId }) => {
        demand(strapi, context, uid, 'publish');
        const { success, data } = slugBody.safeParse(context.request.body);
        await changeSlug(strapi, uid, documentId, success ? data.slug : '');
      }),
    ],
  });
}
