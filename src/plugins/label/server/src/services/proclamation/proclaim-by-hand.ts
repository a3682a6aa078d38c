import { NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import { z } from 'zod';
import { type Asked, seen } from '../asked';
import type { LabelContext } from '../context';
import { findEdition } from '../editions/edition-rows';
import { cancelPlan } from './plan-proclamation';
import { proclaim } from './proclaim';

/** PostgreSQL's exclusion violation, of awards that would be valid on one day. */
const overlap = z.object({ code: z.literal('23P01'), constraint: z.literal('parvis_label_awards_apart') });

/** The office proclaims at once, its instant having come, whether it was planned or not. @returns the id of the edition. */
export async function proclaimByHand(
  context: LabelContext,
  id: number,
  asked: Asked,
): Promise<Outcome<number>> {
  try {
    return await inTransaction(context.strapi.db, async (trx) => {
      const edition = await findEdition(trx, id, 'lock');
      if (edition === null) return NOT_FOUND;
      const outcome = await proclaim(context, trx, { edition, by: asked.staff, ...seen(asked) });
      if (outcome.done) await cancelPlan(context, trx, id);
      return outcome;
    });
  } catch (error) {
    if (!overlap.safeParse(error).success) throw error;
    return notAllowed({ code: 'AWARDS_OVERLAP' });
  }
}
