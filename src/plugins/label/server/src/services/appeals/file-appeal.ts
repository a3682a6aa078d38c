import { now } from '@parvis/clock';
import { done, NOT_FOUND, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { type Own, ownApplication } from '../applications/application-rows';
import { takeApplicationStep } from '../applications/application-step';
import { communeFacts, readDossier } from '../applications/dossier';
import type { LabelContext } from '../context';
import { latestTold } from '../proclamation/told-decisions';
import { APPEALS } from '../tables';
import { type AppealRow, appealRowOf, appealsOf } from './appeal-rows';

/** Contests the decision that was told last. */
async function take(
  context: LabelContext,
  trx: Knex.Transaction,
  { own, grounds }: { readonly own: Own; readonly grounds: string },
): Promise<Outcome<AppealRow>> {
  const row = await ownApplication(trx, own, 'lock');
  if (row === null) return NOT_FOUND;
  const dossier = await readDossier(context, trx, { row, how: 'hold' });
  // One instant judges the step and is kept with it.
  const at = now();
  const outcome = await takeApplicationStep(context, trx, row, {
    ...{ event: 'appeal', actor: { kind: 'api', id: String(own.user) } },
    facts: communeFacts(row, dossier, at),
    follow: async () => {
      const told = await latestTold(trx, row.id);
      if (told === null)
        throw new Error(`The edition of application ${row.id} is proclaimed without its decision.`);
      const [made]: unknown[] = await trx(APPEALS)
        .insert({
          ...{ application_id: row.id, decision_id: told.id, state: 'filed', grounds },
          ...{ filed_by: own.user, filed_at: at },
        })
        .returning('*');
      return { appeal: appealRowOf(made).id, decision: told.id };
    },
  });
  if (!outcome.done) return outcome;
  const [filed] = await appealsOf(trx, row.id);
  if (filed === undefined) throw new Error(`The appeal on application ${row.id} is gone.`);
  return done(filed);
}

/** A commune contests the decision on its application, before the limit of the edition's calendar. */
export const fileAppeal = (
  context: LabelContext,
  filed: { readonly own: Own; readonly grounds: string },
): Promise<Outcome<AppealRow>> => inTransaction(context.strapi.db, (trx) => take(context, trx, filed));

/** The appeals of an own application, the latest first; null when it is not the account's. */
export function listAppeals({ strapi }: LabelContext, own: Own): Promise<readonly AppealRow[] | null> {
  return inTransaction(strapi.db, async (trx) => {
    const row = await ownApplication(trx, own, 'read');
    return row === null ? null : appealsOf(trx, row.id);
  });
}
