import { type Actor, type Json, journal, type NewEntry } from '@parvis/journal';
import { done, type Outcome } from '@parvis/procedure';
import { takeLockedStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import {
  type ApplicationEvent,
  type ApplicationFacts,
  applicationProcedure,
} from '../../domain/application/application-procedure';
import { seen } from '../asked';
import type { LabelContext } from '../context';
import { tellTeam } from '../instruction/step-mails';
import { APPLICATIONS } from '../tables';
import { type ApplicationRow, applicationRowOf } from './application-rows';

type Stands = Pick<ApplicationRow, 'id' | 'state' | 'version' | 'revision'>;

const remembered = ({ state, version, revision }: Stands) => ({ state, version, revision });

/** How the journal remembers a step of an application. @param more ids and hashes of what came of it. */
export const stepEntry = ({
  event,
  actor,
  before,
  after,
  more = {},
  note = '',
}: {
  readonly event: ApplicationEvent;
  readonly actor: Actor;
  readonly before: Stands;
  readonly after: Stands;
  readonly more?: Readonly<Record<string, Json>>;
  readonly note?: string;
}): NewEntry => ({
  subject: { type: 'label.application', id: String(after.id) },
  ...{ action: `label.application.${event}`, actor },
  ...{ before: remembered(before), after: { ...remembered(after), ...more } },
  ...(note.trim() === '' ? {} : { note }),
});

/** A step, by whom, and what its guard judges by. */
export interface ApplicationStep {
  readonly event: ApplicationEvent;
  readonly actor: Actor;
  readonly facts: ApplicationFacts;
  /** The version that the asker has seen; without it any is right. */
  readonly expectedVersion?: number;
  /** Other columns that change with the step, by their names in the database. */
  readonly change?: Readonly<Record<string, string | number | Date | null>>;
  readonly note?: string;
  /** Does what follows from the step besides the state. @returns ids and hashes for the journal. */
  follow?(after: ApplicationRow): Promise<Readonly<Record<string, Json>>>;
}

/**
 * Takes one step of an application that the caller has locked, in the caller's transaction: state, what follows from it,
 * entry of the journal and mails to the team are written together. When it is refused nothing is written.
 *
 * @returns the application as it is then.
 */
export async function takeApplicationStep(
  context: LabelContext,
  trx: Knex.Transaction,
  row: ApplicationRow,
  step: ApplicationStep,
): Promise<Outcome<ApplicationRow>> {
  const { event, actor, facts, change = {}, note = '' } = step;
  const outcome = await takeLockedStep(trx, row, {
    ...{ procedure: applicationProcedure, table: APPLICATIONS, id: row.id, event, ...seen(step) },
    read: applicationRowOf,
    facts: async () => facts,
    change: () => change,
  });
  if (!outcome.done) return outcome;
  const { before, after } = outcome.value;
  const more = (await step.follow?.(after)) ?? {};
  const entry = await journal(context.strapi).append(stepEntry({ event, actor, before, after, more, note }), {
    trx,
  });
  await tellTeam(context, trx, { event, application: after, entry: entry.sequence });
  return done(after);
}
