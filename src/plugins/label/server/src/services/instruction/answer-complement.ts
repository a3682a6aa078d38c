import { now } from '@parvis/clock';
import { done, NOT_FOUND, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { type Own, ownApplication } from '../applications/application-rows';
import { takeApplicationStep } from '../applications/application-step';
import { communeFacts, readDossier } from '../applications/dossier';
import { keepRevision } from '../applications/revision';
import type { LabelContext } from '../context';
import { COMPLEMENTS } from '../tables';
import { type ComplementRow, complementsOf, openComplement } from './complement-rows';

/** What a commune answers to a request for a complement. */
export interface ComplementAnswer {
  readonly own: Own;
  readonly answer: string;
  readonly expectedVersion: number;
}

/** Answers the open request and keeps the dossier, with all that was changed for it, as the next revision. */
async function take(
  context: LabelContext,
  trx: Knex.Transaction,
  { own, answer, expectedVersion }: ComplementAnswer,
): Promise<Outcome<number>> {
  const row = await ownApplication(trx, own, 'lock');
  if (row === null) return NOT_FOUND;
  const dossier = await readDossier(context, trx, { row, how: 'hold' });
  // One instant judges the step and is kept with it.
  const at = now();
  const outcome = await takeApplicationStep(context, trx, row, {
    ...{ event: 'answer', actor: { kind: 'api', id: String(own.user) }, expectedVersion },
    facts: communeFacts(row, dossier, at),
    change: { revision: row.revision + 1, complement_due: null },
    follow: async (after) => {
      const open = await openComplement(trx, row.id);
      if (open === null)
        throw new Error(`The application ${row.id} waits for a complement without a request.`);
      await trx(COMPLEMENTS)
        .where({ id: open.id })
        .update({ answer, answered_by: own.user, answered_at: at, closed_at: at });
      const hash = await keepRevision(trx, after, { dossier, user: own.user, at });
      return { complement: open.id, hash };
    },
  });
  return outcome.done ? done(row.id) : outcome;
}

/** A commune answers what it was asked for. @returns the id of the application. */
export const answerComplement = (
  context: LabelContext,
  answered: ComplementAnswer,
): Promise<Outcome<number>> => inTransaction(context.strapi.db, (trx) => take(context, trx, answered));

/** What was asked of an own application, the latest first; null when it is not the account's. */
export function listComplements(
  { strapi }: LabelContext,
  own: Own,
): Promise<readonly ComplementRow[] | null> {
  return inTransaction(strapi.db, async (trx) => {
    const row = await ownApplication(trx, own, 'read');
    return row === null ? null : complementsOf(trx, row.id);
  });
}
