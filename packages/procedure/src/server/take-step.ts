import type { Knex } from 'knex';
import type { Procedure } from '../procedure';
import type { Outcome } from '../refusal';

/** What every row of a procedure has. */
export interface ProcedureRow<State extends string> {
  readonly id: number;
  readonly state: State;
  /** Grows by one with each step; whoever asks for a step may say which version they saw. */
  readonly version: number;
}

/** One step of a procedure on one row. */
export interface Step<State extends string, Event extends string, Facts, Row extends ProcedureRow<State>> {
  readonly procedure: Procedure<State, Event, Facts>;
  readonly table: string;
  readonly id: number;
  readonly event: Event;
  /** The version that the asker has seen; without it any is right. */
  readonly expectedVersion?: number;
  /** Checks what the database holds. */
  read(row: unknown): Row;
  /** What the guards judge by, gathered while the row is locked. */
  facts(row: Row, trx: Knex.Transaction): Promise<Facts>;
  /** Other columns that change with the step, by their names in the database. */
  change?(row: Row): Readonly<Record<string, string | number | boolean | Date | null>>;
}

/**
 * Takes one step, in the caller's transaction: locks the row, compares the version, asks the guard, writes state and
 * version. The caller goes on, in the same transaction, with what follows from it: one journal entry, its jobs. When
 * the step is refused nothing is written.
 *
 * @returns the row before and after.
 */
export async function takeStep<
  State extends string,
  Event extends string,
  Facts,
  Row extends ProcedureRow<State>,
>(
  trx: Knex.Transaction,
  step: Step<State, Event, Facts, Row>,
): Promise<Outcome<{ readonly before: Row; readonly after: Row }>> {
  const found: unknown = await trx(step.table).where({ id: step.id }).forUpdate().first();
  if (found === undefined) return { done: false, refusal: { kind: 'not-found' } };
  return takeLockedStep(trx, step.read(found), step);
}

/** The same of a row that the caller has locked and then read: what is done often asks for it once. */
export async function takeLockedStep<
  State extends string,
  Event extends string,
  Facts,
  Row extends ProcedureRow<State>,
>(
  trx: Knex.Transaction,
  before: Row,
  step: Step<State, Event, Facts, Row>,
): Promise<Outcome<{ readonly before: Row; readonly after: Row }>> {
  const { table, id, event, expectedVersion, procedure } = step;
  if (expectedVersion !== undefined && expectedVersion !== before.version) {
    return { done: false, refusal: { kind: 'stale', expectedVersion, version: before.version } };
  }
  const decision = procedure.decide(before.state, event, await step.facts(before, trx));
  if (!decision.allowed) {
    return { done: false, refusal: { kind: 'not-allowed', reasons: decision.reasons } };
  }
  const [written]: unknown[] = await trx(table)
    .where({ id })
    .update({ ...step.change?.(before), state: decision.to, version: before.version + 1 })
    .returning('*');
  return { done: true, value: { before, after: step.read(written) } };
}
