import { now } from '@parvis/clock';
import { languageOfRequest, refusalError, takeStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { isObject, type JsonObject, sameJson } from '../../domain/json';
import type { Announcement } from '../../domain/record/announcement';
import type { Happened } from '../../domain/record/happened';
import { ownText } from '../../domain/record/public-content';
import { type Cause, lastText, type Place, saysTheSame } from '../../domain/record/published-version';
import { recordProcedure } from '../../domain/record/record-procedure';
import type { NewsroomContext } from '../context';
import { publicationSayings, recordSayings } from './messages';
import { readPublic } from './read-public';
import { findRecord, openRecord, RECORDS, recordRow } from './record-rows';
import { attributesOf } from './schema-of';
import { setOff } from './subscriptions';
import { systemFields, writeFields } from './system-fields';
import { keepVersion, versionsOf } from './version-rows';

/**
 * Prepares a publication: opens the record of what was public before records were kept, and writes into the draft what
 * the announced correction tells the readers.
 */
export async function beforePublication(
  context: NewsroomContext,
  trx: Knex.Transaction,
  place: Place,
  announcement: Announcement | null,
): Promise<void> {
  await recordWhatIsPublic(context, trx, place);
  const record = context.options.types[place.uid]?.record;
  if (record === undefined || announcement === null) return;
  const { correction } = announcement;
  const at = now();
  await writeFields(context.strapi, place, 'draft', (stored) => ({
    ...(announcement.event === 'reinstate' ? { [record.withdrawal]: null, [record.withdrawnAt]: null } : {}),
    ...(correction?.kind === 'major'
      ? {
          [record.lastCorrectedAt]: at,
          [record.corrections]: [
            ...keptComponents(stored[record.corrections]),
            { date: at, note: correction.note, major: true },
          ],
        }
      : {}),
  }));
}

/** Components that stay as they are, as Strapi wants them named. */
const keptComponents = (stored: unknown): { readonly id: unknown }[] =>
  Array.isArray(stored) ? stored.filter(isObject).map(({ id }) => ({ id })) : [];

/** Opens the record of a document that has been public without one, with its present version as the first. */
export async function recordWhatIsPublic(
  { strapi }: NewsroomContext,
  trx: Knex.Transaction,
  place: Place,
): Promise<void> {
  if ((await findRecord(trx, place)) !== null) return;
  const found = await readPublic(strapi, place);
  if (found === null) return;
  await openRecord(trx, place);
  await keepVersion(trx, place, { at: now(), cause: 'found', content: found.content });
}

/**
 * Keeps what has become public and sets off what follows. A first publication opens the record; a later one is a step
 * of its procedure.
 *
 * @throws 409 when the text has changed and nobody has said which correction that is, or when it is withdrawn.
 */
export async function afterPublication(
  context: NewsroomContext,
  trx: Knex.Transaction,
  place: Place,
  announcement: Announcement | null,
): Promise<void> {
  const { strapi } = context;
  const found = await readPublic(strapi, place);
  if (found === null) return;
  const { content } = found;
  const at = now();
  const record = await findRecord(trx, place);
  if (record === null) {
    await openRecord(trx, place);
    const version = await keepVersion(trx, place, { at, cause: 'release', content });
    await setOff(context, { event: 'released', place, version }, trx);
    return;
  }
  const versions = await versionsOf(trx, place);
  const correction = announcement?.correction ?? null;
  const outcome = await takeStep(trx, {
    procedure: recordProcedure,
    table: RECORDS,
    id: record.id,
    event: announcement?.event ?? 'republish',
    read: (row) => recordRow.parse(row),
    facts: async () => ({
      changed: hasChanged(context, place, lastText(versions)?.content, content),
      correction,
    }),
  });
  if (!outcome.done) {
    const language = languageOfRequest(strapi);
    const sayings = announcement === null ? publicationSayings(language) : recordSayings[language];
    throw refusalError(outcome.refusal, sayings);
  }
  const cause: Cause = announcement?.event === 'reinstate' ? 'reinstatement' : (correction?.kind ?? 'around');
  if (cause === 'around' && saysTheSame(versions.at(-1), content)) return;
  const version = await keepVersion(trx, place, { at, cause, content });
  if (announcement !== null) await setOff(context, { place, version, ...happening(announcement) }, trx);
}

type Happening<Event extends Happened['event']> = Omit<
  Extract<Happened, { event: Event }>,
  'place' | 'version'
>;

const happening = (announcement: Announcement): Happening<'corrected'> | Happening<'reinstated'> =>
  announcement.event === 'republish'
    ? { event: 'corrected', correction: announcement.correction }
    : { event: 'reinstated', why: announcement.why, correction: announcement.correction };

/** Whether a document says something else than before. Its address is no statement. */
function hasChanged(
  { strapi, options }: NewsroomContext,
  { uid }: Place,
  before: JsonObject | undefined,
  after: JsonObject,
): boolean {
  if (before === undefined) return false;
  const addresses = Object.entries(attributesOf(strapi, uid)).filter(([, { type }]) => type === 'uid');
  const left = [...systemFields(options.types[uid] ?? {}), ...addresses.map(([name]) => name)];
  return !sameJson(ownText(before, left), ownText(after, left));
}
