import { randomBytes } from 'node:crypto';
import { localTime } from '@parvis/clock';
import { journal } from '@parvis/journal';
import type { Knex } from 'knex';
import { z } from 'zod';
import { newAward } from '../../domain/award/new-award';
import type { Day } from '../../domain/award/validity';
import type { LabelContext } from '../context';
import type { Announcement } from '../proclamation/announcement';
import { AWARDS } from '../tables';
import { type AwardRow, findAwards } from './award-rows';

/** Rows of one statement. */
const PORTION = 2000;

const made = z.array(z.object({ id: z.int(), number: z.string() }));

/** The day of an instant in a zone. */
export const dayIn = (instant: Date, zone: string): Day =>
  localTime(instant, zone).slice(0, 'YYYY-MM-DD'.length);

/** By commune, the awards of the programme that it has or had. */
async function earlierAwards(
  trx: Knex.Transaction,
  programme: number,
  communes: readonly string[],
): Promise<ReadonlyMap<string, readonly AwardRow[]>> {
  const found = await findAwards(
    trx,
    (awards) => awards.where({ programme_id: programme }).whereIn('commune', [...communes]),
    'lock',
  );
  const awards = new Map<string, AwardRow[]>();
  for (const award of found) awards.set(award.commune, [...(awards.get(award.commune) ?? []), award]);
  return awards;
}

/** Makes the awards of decisions that give one. */
export async function makeAwards(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { edition, programme, decisions, at, actor }: Announcement,
): Promise<void> {
  const granted = decisions.filter(({ outcome }) => outcome === 'awarded');
  const earlier = await earlierAwards(
    trx,
    programme.id,
    granted.map(({ commune }) => commune),
  );
  const today = dayIn(at, edition.zone);
  const grant = { programme: programme.letters, year: edition.year, years: programme.validYears, today };
  const rows = granted.map(({ id, applicationId, commune, level }) => {
    const { number, state, validity } = newAward({ ...grant, commune }, earlier.get(commune) ?? []);
    return {
      ...{ application_id: applicationId, decision_id: id, programme_id: programme.id, commune, number },
      ...{ level, state, valid_from: validity.from, valid_to: validity.to },
      token: randomBytes(32).toString('base64url'),
    };
  });
  const ids = new Map<string, number>();
  for (let from = 0; from < rows.length; from += PORTION) {
    const written = await trx(AWARDS)
      .insert(rows.slice(from, from + PORTION))
      .returning(['id', 'number']);
    for (const { id, number } of made.parse(written)) ids.set(number, id);
  }
  await journal(strapi).appendAll(
    rows.map(({ number, state, decision_id: decision, valid_from: from, valid_to: to }) => ({
      subject: { type: 'label.award', id: String(ids.get(number)) },
      ...{ action: 'label.award.make', actor, after: { state, version: 1, number, decision, from, to } },
    })),
    { trx },
  );
}
