import { grants } from '@parvis/embargo';
import { jobs, mail } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Happened } from '../../domain/record/happened';
import type { Place } from '../../domain/record/published-version';
import type { NewsroomContext } from '../context';
import { JOURNALISTS, journalistsOf } from '../lists/journalist-rows';
import { whoReceived } from '../mailings/mailing-rows';
import { NEWS_MAIL, type NewsReader, registerNewsMail } from './news-mail';

const TASK = 'newsroom.tell-readers';

const payload = z.object({ uid: z.string(), documentId: z.string(), version: z.int() });

/** Has those who received or read a document told of what became of it; of a minor correction nobody is. */
export async function tellReaders(
  { strapi }: NewsroomContext,
  happened: Happened,
  trx: Knex.Transaction,
): Promise<void> {
  if (happened.event === 'corrected' && happened.correction.kind === 'minor') return;
  const { place, version } = happened;
  await jobs(strapi).enqueue(TASK, { ...place, version: version.number }, { trx });
}

/**
 * Each of those who received a document by a mailing, or read it under embargo, once: whoever did both is written to as
 * a journalist, who can ask for no more mail.
 */
async function readersOf(strapi: Core.Strapi, place: Place): Promise<NewsReader[]> {
  const knex = strapi.db.connection;
  const rows: unknown = await knex(JOURNALISTS).whereIn('document_id', await whoReceived(knex, place));
  const journalists = journalistsOf(rows);
  const known = new Set(journalists.map(({ email }) => email.toLowerCase()));
  const accredited = (await grants(strapi).listFor(place)).filter(
    ({ email, forgotten, lastReadAt }) =>
      lastReadAt !== null && !forgotten && !known.has(email.toLowerCase()),
  );
  return [
    ...journalists.map(({ id }) => ({ kind: 'journalist', id }) as const),
    ...accredited.map(({ id }) => ({ kind: 'grant', id }) as const),
  ];
}

/** Says what is done when readers are to be told. Killed in the middle, it asks for no mail a second time. */
export function registerTellingReaders(context: NewsroomContext): void {
  const { strapi } = context;
  registerNewsMail(context);
  jobs(strapi).handle(TASK, {
    payload,
    async run({ uid, documentId, version }) {
      const readers = await readersOf(strapi, { uid, documentId });
      await mail(strapi).sendAll(
        readers.map((reader) => ({
          dedupeKey: `${NEWS_MAIL} ${uid} ${documentId} ${version} ${reader.kind} ${reader.id}`,
          template: NEWS_MAIL,
          data: { uid, documentId, version, reader },
        })),
      );
    },
  });
}
