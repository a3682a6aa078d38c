import type { Knex } from 'knex';
import { z } from 'zod';
import { CLAIM_STATES, type ClaimState } from '../../domain/claim/claim-procedure';
import { CLAIMS } from '../tables';

export interface ClaimRow {
  readonly id: number;
  readonly userId: number;
  readonly commune: string;
  readonly state: ClaimState;
  readonly version: number;
  readonly role: string;
  readonly reason: string | null;
  readonly requestedAt: Date;
  readonly settledAt: Date | null;
}

const claim = z.object({
  ...{ id: z.int(), user_id: z.int(), commune: z.string(), state: z.enum(CLAIM_STATES), version: z.int() },
  ...{ role: z.string(), reason: z.string().nullable(), requested_at: z.date() },
  settled_at: z.date().nullable(),
});

/** The edge where the database's untyped data enters. */
export function claimRowOf(found: unknown): ClaimRow {
  const { id, commune, state, version, role, reason, ...row } = claim.parse(found);
  return {
    ...{ id, commune, state, version, role, reason, userId: row.user_id },
    ...{ requestedAt: row.requested_at, settledAt: row.settled_at },
  };
}

/**
 * The claim of an account to a commune that is not refused; null when there is none.
 *
 * @param how `hold` keeps it, for whoever begins something of which there is one for a claim.
 */
export async function openClaim(
  trx: Knex.Transaction,
  { user, commune }: { readonly user: number; readonly commune: string },
  how: 'hold' | 'read',
): Promise<ClaimRow | null> {
  const asked = trx(CLAIMS).where({ user_id: user, commune }).whereNot({ state: 'refused' });
  const found: unknown = await (how === 'hold' ? asked.forUpdate() : asked).first();
  return found === undefined ? null : claimRowOf(found);
}
