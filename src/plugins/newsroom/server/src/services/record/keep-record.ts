import { inTransaction, isRead, languageOfRequest, refusalError } from '@parvis/procedure/server';
import { z } from 'zod';
import type { Place } from '../../domain/record/published-version';
import type { NewsroomContext } from '../context';
import { takeAnnouncement } from './announcements';
import { recordSayings } from './messages';
import { afterPublication, beforePublication } from './publication';
import { findRecord, lockRecord } from './record-rows';

const write = z.object({
  action: z.enum(['create', 'update', 'publish', 'discardDraft']),
  params: z.looseObject({ documentId: z.string().optional() }),
});

const created = z.object({ documentId: z.string() });

/**
 * Puts the public record around every write to the content types in the options, whoever asks for it: panel, REST,
 * GraphQL or code. What is published is kept as a version and, from the second time on, says which correction it is;
 * what the rules refuse is undone with all that the write did.
 */
export function keepRecord(context: NewsroomContext): void {
  const { strapi, options } = context;
  strapi.documents.use((asked, next) => {
    if (isRead(asked.action)) return next();
    const { success, data } = write.safeParse(asked);
    if (!success || options.types[asked.uid]?.record === undefined) return next();
    const { action, params } = data;
    const place = params.documentId === undefined ? null : { uid: asked.uid, documentId: params.documentId };
    return inTransaction(strapi.db, async (trx) => {
      if (place !== null) await lockRecord(trx, place);
      const announced =
        place === null || action === 'discardDraft' ? null : await takeAnnouncement(trx, place);
      // What was announced is about the draft as it was: an edit takes it away.
      const announcement = action === 'publish' ? announced : null;
      if (place !== null && action === 'discardDraft') {
        const record = await findRecord(trx, place);
        if (record?.state === 'withdrawn') throw refused(context, 'DRAFT_NEEDED');
      }
      if (place !== null && action !== 'discardDraft')
        await beforePublication(context, trx, place, announcement);
      const result = await next();
      // Strapi publishes with `status` too, unless the application's own rules have turned it into a draft.
      if (action === 'publish' || Reflect.get(asked.params ?? {}, 'status') === 'published') {
        const published: Place = place ?? { uid: asked.uid, documentId: created.parse(result).documentId };
        await afterPublication(context, trx, published, announcement);
      }
      return result;
    });
  });
}

const refused = ({ strapi }: NewsroomContext, code: string): Error =>
  refusalError({ kind: 'not-allowed', reasons: [{ code }] }, recordSayings[languageOfRequest(strapi)]);
