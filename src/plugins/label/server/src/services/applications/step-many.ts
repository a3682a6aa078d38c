import { journal } from '@parvis/journal';
import type { Reason } from '@parvis/procedure';
import type { Knex } from 'knex';
import {
  type ApplicationEvent,
  type ApplicationFacts,
  type ApplicationState,
  applicationProcedure,
} from '../../domain/application/application-procedure';
import type { ManySteps } from '../../domain/many-steps';
import type { LabelContext } from '../context';
import { APPLICATIONS } from '../tables';
import type { ApplicationRow } from './application-rows';
import { stepEntry } from './application-step';

/**
 * Takes one step of many applications, in the caller's transaction, in a few statements however many they are: those
 * that a guard forbids stay as they are.
 *
 * @param rows locked by the caller, and read afterwards.
 */
export async function stepMany(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  {
    rows,
    event,
    factsOf,
    staff,
  }: {
    readonly rows: readonly ApplicationRow[];
    readonly event: ApplicationEvent;
    factsOf(row: ApplicationRow): ApplicationFacts;
    readonly staff: number;
  },
): Promise<ManySteps<Reason>> {
  const refused: { application: number; reasons: readonly Reason[] }[] = [];
  const leading = new Map<ApplicationState, ApplicationRow[]>();
  for (const row of rows) {
    const decision = applicationProcedure.decide(row.state, event, factsOf(row));
    if (decision.allowed) {
      const moved = leading.get(decision.to);
      if (moved === undefined) leading.set(decision.to, [row]);
      else moved.push(row);
    } else refused.push({ application: row.id, reasons: decision.reasons });
  }
  const done: number[] = [];
  for (const [to, moved] of leading) {
    const ids = moved.map(({ id }) => id);
    await trx(APPLICATIONS)
      .whereRaw('id = any(?)', [ids])
      .update({ state: to, version: trx.raw('version + 1') });
    await journal(strapi).appendAll(
      moved.map((before) =>
        stepEntry({
          ...{ event, actor: { kind: 'staff', id: String(staff) }, before },
          after: { ...before, state: to, version: before.version + 1 },
        }),
      ),
      { trx },
    );
    done.push(...ids);
  }
  return { done, refused };
}
