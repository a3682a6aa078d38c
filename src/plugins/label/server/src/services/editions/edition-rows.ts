import type { Knex } from 'knex';
import { z } from 'zod';
import type { Calendar } from '../../domain/edition/calendar';
import { EDITION_STATES, type EditionState } from '../../domain/edition/edition-procedure';
import type { ProgrammeView } from '../../domain/edition/edition-view';
import { EDITIONS, PROGRAMMES } from '../tables';

const programme = z.object({
  ...{ id: z.int(), letters: z.string(), slug: z.string(), title: z.string(), description: z.string() },
  ...{ valid_years: z.int(), version: z.int() },
});

/** The edge where the database's untyped data enters; so are the others below. */
export function programmeOf(found: unknown): ProgrammeView {
  const { valid_years: validYears, ...row } = programme.parse(found);
  return { ...row, validYears };
}

/** A call of a programme, with what is asked, when, and how far it is. */
export interface EditionRow {
  readonly id: number;
  readonly programmeId: number;
  readonly year: number;
  readonly gridId: number | null;
  /** The SHA-256 of the grid with which it was opened. */
  readonly gridHash: string | null;
  /** The panel of scoring that judges it; null before there is one. */
  readonly panelId: number | null;
  readonly state: EditionState;
  readonly version: number;
  readonly zone: string;
  readonly calendar: Calendar;
  readonly reason: string | null;
  readonly proclaimedAt: Date | null;
}

const instant = z.date().nullable();

const edition = z
  .object({
    ...{ id: z.int(), programme_id: z.int(), year: z.int(), grid_id: z.int().nullable() },
    ...{ grid_hash: z.string().nullable(), panel_id: z.int().nullable() },
    ...{ state: z.enum(EDITION_STATES), version: z.int(), zone: z.string() },
    ...{ opens: instant, closes: instant, instruction_until: instant, jury_until: instant },
    ...{ proclamation: instant, appeals_until: instant },
    ...{ reason: z.string().nullable(), proclaimed_at: instant },
  })
  .transform(
    ({ id, year, state, version, zone, reason, ...row }): EditionRow => ({
      ...{ id, year, state, version, zone, reason },
      ...{ programmeId: row.programme_id, gridId: row.grid_id, gridHash: row.grid_hash },
      ...{ panelId: row.panel_id, proclaimedAt: row.proclaimed_at },
      calendar: {
        ...{ opens: row.opens, closes: row.closes, instructionUntil: row.instruction_until },
        ...{ juryUntil: row.jury_until, proclamation: row.proclamation, appealsUntil: row.appeals_until },
      },
    }),
  );

export const editionRowOf = (found: unknown): EditionRow => edition.parse(found);

/** The columns of a calendar. */
export const calendarColumns = (calendar: Calendar) => ({
  ...{ opens: calendar.opens, closes: calendar.closes, instruction_until: calendar.instructionUntil },
  ...{ jury_until: calendar.juryUntil, proclamation: calendar.proclamation },
  appeals_until: calendar.appealsUntil,
});

/**
 * An edition; null when there is none.
 *
 * @param how `lock` keeps it for the one who changes it, `hold` keeps it as it is until the transaction ends.
 */
export async function findEdition(
  trx: Knex.Transaction,
  id: number,
  how: 'lock' | 'hold' | 'read',
): Promise<EditionRow | null> {
  const asked = trx(EDITIONS).where({ id });
  const found: unknown = await (how === 'lock'
    ? asked.forUpdate()
    : how === 'hold'
      ? asked.forShare()
      : asked
  ).first();
  return found === undefined ? null : editionRowOf(found);
}

/** The edition of an application, which is there since the database refers to it. */
export async function editionFor(
  trx: Knex.Transaction,
  id: number,
  how: 'hold' | 'read',
): Promise<EditionRow> {
  const found = await findEdition(trx, id, how);
  if (found === null) throw new Error(`The edition ${id} of an application is gone.`);
  return found;
}

/** A programme; null when there is none. */
export async function findProgramme(trx: Knex.Transaction, id: number): Promise<ProgrammeView | null> {
  const found: unknown = await trx(PROGRAMMES).where({ id }).first();
  return found === undefined ? null : programmeOf(found);
}
