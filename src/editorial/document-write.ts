import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { type EditorialUid, isEditorial } from './editorial-type';

const content = z.record(z.string(), z.unknown());
const documentId = z.string();

const write = z.discriminatedUnion('action', [
  z.object({ action: z.literal('create'), params: z.looseObject({ data: content.default({}) }) }),
  z.object({ action: z.literal('update'), params: z.looseObject({ documentId, data: content.default({}) }) }),
  z.object({ action: z.literal('clone'), params: z.looseObject({ documentId, data: content.default({}) }) }),
  z.object({ action: z.literal('publish'), params: z.looseObject({ documentId }) }),
  z.object({ action: z.literal('unpublish'), params: z.looseObject({ documentId }) }),
  z.object({ action: z.literal('discardDraft'), params: z.looseObject({ documentId }) }),
  z.object({ action: z.literal('delete'), params: z.looseObject({ documentId }) }),
]);

const WRITES: ReadonlySet<string> = new Set(write.options.map(({ shape }) => shape.action.value));

/** A write to an editorial type, as the Document Service is asked for it. */
export type DocumentWrite = z.infer<typeof write> & { readonly uid: EditorialUid };

/**
 * Puts a rule around every write to an editorial type, whoever asks for it: panel, REST, GraphQL or code.
 * The edge where Strapi's untyped middleware context enters.
 *
 * @throws ValidationError when what is to be written is no content at all.
 * @param around gets the write, which it may change, and must call `next` exactly once or throw.
 */
export function aroundWrites(
  strapi: Core.Strapi,
  around: (write: DocumentWrite, next: () => Promise<unknown>) => Promise<unknown>,
): void {
  strapi.documents.use(async (context, next) => {
    const { uid } = context;
    if (!isEditorial(uid) || !WRITES.has(context.action)) return next();
    const { success, data: asked } = write.safeParse(context);
    if (!success) {
      throw new errors.ValidationError('"data" must be an object of fields and "documentId" a text.');
    }
    const result = await around({ ...asked, uid }, async () => {
      Object.assign(context.params, asked.params);
      return next();
    });
    // biome-ignore lint/plugin/no-type-assertion: Strapi types the result by an action that only exists at run time.
    return result as Awaited<ReturnType<typeof next>>;
  });
}
