import type { Actor } from '@parvis/journal';
import { inTransaction, isRead, languageOfRequest } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Plan } from '../domain/plan';
import { contentType } from './content-type';
import type { EmbargoContext } from './context';
import { afterEdit, type Editor } from './edited';
import { busy, embargoed, plannedNotDeleted } from './embargoed';
import { findOpenPlan } from './find-plan';
import { lockDocument } from './lock-document';

/** Writes to a document that exists. A new one, or a copy, has no plan. */
const write = z.object({
  action: z.enum(['update', 'publish', 'unpublish', 'discardDraft', 'delete']),
  params: z.looseObject({ documentId: z.string() }),
});

/** PostgreSQL ends one of two transactions that wait for each other: selections published at once, in another order. */
const DEADLOCK = z.object({ code: z.literal('40P01') });

const rows = z.array(z.object({ id: z.int() }));
const staff = z.object({
  route: z.object({ info: z.object({ type: z.literal('admin') }) }),
  user: z.object({ id: z.int() }),
});
const caller = z.object({
  auth: z.object({ credentials: z.object({ id: z.union([z.int(), z.string()]) }) }),
});

/**
 * Puts the embargo around every write to the content types in the options, whoever asks for it: panel, REST, GraphQL or
 * code. A document with an open plan is not published, however that is asked for: what a write has made public is
 * undone with it.
 */
export function registerGate(context: EmbargoContext): void {
  const { strapi, options } = context;
  strapi.documents.use(async (asked, next) => {
    if (isRead(asked.action) || options.types[asked.uid] === undefined) return next();
    const { success, data } = write.safeParse(asked);
    if (!success) return next();
    const place = { uid: asked.uid, documentId: data.params.documentId };
    return inTransaction(strapi.db, async (trx) => {
      await lockDocument(trx, place).catch((error: unknown) => {
        throw DEADLOCK.safeParse(error).success ? busy(languageOfRequest(strapi)) : error;
      });
      const plan = await findOpenPlan(trx, place);
      if (plan === null) return next();
      const editor = editorOf(strapi);
      if (data.action === 'delete') throw plannedNotDeleted(plan, editor.language);
      if (plan.kind === 'unpublish') return next();
      if (data.action === 'publish') throw embargoed(plan, editor.language);
      const before = await publishedRows(strapi, plan);
      const result: Awaited<ReturnType<typeof next>> = await next();
      // An update may publish by `status`, and code of the application by whatever it finds.
      if ((await publishedRows(strapi, plan)).some((id) => !before.includes(id))) {
        throw embargoed(plan, editor.language);
      }
      await afterEdit(context, trx, plan, editor);
      return result;
    });
  });
}

/** Strapi replaces the rows of a published version by new ones at each publication. */
async function publishedRows(strapi: Core.Strapi, { uid, documentId }: Plan): Promise<number[]> {
  const known = contentType(strapi, uid);
  if (known === undefined) return [];
  const where = { documentId, publishedAt: { $notNull: true } };
  return rows.parse(await strapi.db.query(known).findMany({ where, select: ['id'] })).map(({ id }) => id);
}

function editorOf(strapi: Core.Strapi): Editor {
  const state: unknown = strapi.requestContext.get()?.state;
  const language = languageOfRequest(strapi);
  const person = staff.safeParse(state);
  if (person.success) {
    const staffId = person.data.user.id;
    return { actor: { kind: 'staff', id: String(staffId) }, staffId, language };
  }
  const { success, data } = caller.safeParse(state);
  const actor: Actor = success
    ? { kind: 'api', id: String(data.auth.credentials.id) }
    : { kind: 'system', id: null };
  return { actor, staffId: null, language };
}
