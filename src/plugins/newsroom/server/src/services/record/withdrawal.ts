import { now } from '@parvis/clock';
import type { Outcome } from '@parvis/procedure';
import { inTransaction, takeStep } from '@parvis/procedure/server';
import type { Notice } from '../../domain/record/happened';
import { type Place, saysTheSame } from '../../domain/record/published-version';
import { recordProcedure } from '../../domain/record/record-procedure';
import type { NewsroomContext } from '../context';
import { recordWhatIsPublic } from './publication';
import { readPublic } from './read-public';
import { findRecord, lockRecord, RECORDS, type RecordRow, recordRow } from './record-rows';
import { setOff } from './subscriptions';
import { emptied, writeFields } from './system-fields';
import { tellListeners } from './tell-listeners';
import { keepVersion, versionsOf } from './version-rows';

/**
 * Puts a notice in the place of a public text: of the published version there remains what the options keep, and the
 * notice. The text stays as a version and, with a note, in the draft, which is not published again before it is
 * reinstated.
 */
export function withdraw(
  context: NewsroomContext,
  place: Place,
  notice: Notice,
  expectedVersion?: number,
): Promise<Outcome<RecordRow>> {
  const { strapi, options } = context;
  return inTransaction(strapi.db, async (trx) => {
    await lockRecord(trx, place);
    await recordWhatIsPublic(context, trx, place);
    const { record, coverage } = options.types[place.uid] ?? {};
    const found = await findRecord(trx, place);
    const before = await readPublic(strapi, place);
    if (record === undefined || found === null || before === null) {
      return { done: false, refusal: { kind: 'not-found' } };
    }
    const outcome = await takeStep(trx, {
      procedure: recordProcedure,
      table: RECORDS,
      id: found.id,
      event: 'withdraw',
      ...(expectedVersion === undefined ? {} : { expectedVersion }),
      read: (row) => recordRow.parse(row),
      facts: async () => ({ changed: false, correction: null }),
    });
    if (!outcome.done) return outcome;
    const at = now();
    const last = (await versionsOf(trx, place)).at(-1);
    if (!saysTheSame(last, before.content)) {
      await keepVersion(trx, place, { at, cause: 'around', content: before.content });
    }
    const marks = { [record.withdrawal]: { date: at, ...notice }, [record.withdrawnAt]: at };
    const kept = [...record.keptInNotice, ...(coverage === undefined ? [] : [coverage.count])];
    // The draft first: the panel takes whichever was written last for the newer text.
    await writeFields(strapi, place, 'draft', () => marks);
    await writeFields(strapi, place, 'published', () => ({ ...emptied(strapi, place.uid, kept), ...marks }));
    const after = await readPublic(strapi, place);
    const version = await keepVersion(trx, place, { at, cause: 'withdrawal', content: after?.content ?? {} });
    await setOff(context, { event: 'withdrawn', place, version, notice }, trx);
    tellListeners(strapi, place);
    return { done: true, value: outcome.value.after };
  });
}
