import { inTransaction, isRead } from '@parvis/procedure/server';
import { z } from 'zod';
import type { NewsroomContext } from '../context';
import { attributesOf } from './schema-of';
import { emptyValue, systemFields, writeFields } from './system-fields';

const content = z.record(z.string(), z.unknown());

const write = z.object({
  action: z.enum(['create', 'update', 'clone']),
  params: z.looseObject({ data: content.default({}) }),
});

const cloned = z.object({ documentId: z.string() });

/**
 * Keeps everybody from writing what the newsroom alone writes, whoever asks: panel, REST, GraphQL or code. A form
 * sends every field back, so such fields are left out rather than refused. A copy begins without them.
 */
export function keepSystemFields(context: NewsroomContext): void {
  const { strapi, options } = context;
  strapi.documents.use((asked, next) => {
    const { uid, action } = asked;
    if (isRead(action)) return next();
    const type = options.types[uid];
    const { success, data } = write.safeParse(asked);
    if (type === undefined || !success) return next();
    const kept = systemFields(type);
    const written = Object.entries(data.params.data).filter(([name]) => !kept.includes(name));
    Object.assign(asked.params, { data: Object.fromEntries(written) });
    if (data.action !== 'clone') return next();
    return inTransaction(strapi.db, async () => {
      // Strapi copies the original whole: what is not the copy's is taken from it afterwards.
      const result = await next();
      const { documentId } = cloned.parse(result);
      await writeFields(strapi, { uid, documentId }, 'draft', () => beginning(context, uid, kept));
      return result;
    });
  });
}

/** What a document that has never been public has in these fields. */
function beginning({ strapi, options }: NewsroomContext, uid: string, names: readonly string[]) {
  const attributes = attributesOf(strapi, uid);
  const count = options.types[uid]?.coverage?.count;
  return Object.fromEntries(
    names.flatMap((name) => {
      const attribute = attributes[name];
      return attribute === undefined ? [] : [[name, name === count ? 0 : emptyValue(attribute)] as const];
    }),
  );
}
