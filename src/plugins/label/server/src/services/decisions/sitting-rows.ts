import type { Knex } from 'knex';
import { z } from 'zod';
import { SITTINGS } from '../tables';

/** Who sat when, and what was said. Accounts of the panel. */
export interface NewSitting {
  readonly heldAt: Date;
  readonly present: readonly number[];
  readonly absent: readonly number[];
  readonly quorum: number;
  readonly minutes: string;
}

const row = z.object({
  ...{ id: z.int(), edition_id: z.int(), version: z.int(), held_at: z.date(), minutes: z.string() },
  ...{ present: z.array(z.int()), absent: z.array(z.int()), quorum: z.int() },
});

/** A sitting of the jury of an edition. */
export interface SittingRow extends NewSitting {
  readonly id: number;
  readonly editionId: number;
  readonly version: number;
}

export function sittingRowOf(found: unknown): SittingRow {
  const { edition_id: editionId, held_at: heldAt, ...one } = row.parse(found);
  return { ...one, editionId, heldAt };
}

/** The sittings of an edition, the latest first. */
export async function sittingsOf(trx: Knex.Transaction, edition: number): Promise<SittingRow[]> {
  const rows: unknown[] = await trx(SITTINGS)
    .where({ edition_id: edition })
    .orderBy([
      { column: 'held_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows.map(sittingRowOf);
}

/** A sitting; null when there is none. @param how `lock` keeps it for the one who changes it, `hold` as it is. */
export async function findSitting(
  trx: Knex.Transaction,
  id: number,
  how: 'lock' | 'hold',
): Promise<SittingRow | null> {
  const asked = trx(SITTINGS).where({ id });
  const found: unknown = await (how === 'lock' ? asked.forUpdate() : asked.forShare()).first();
  return found === undefined ? null : sittingRowOf(found);
}

/** The columns of a sitting that may be written anew. */
export const sittingColumns = ({ heldAt, present, absent, quorum, minutes }: NewSitting) => ({
  ...{ held_at: heldAt, present: [...present], absent: [...absent], quorum, minutes },
});
