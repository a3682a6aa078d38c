import { journal } from '@parvis/journal';
import type { Knex } from 'knex';
import type { LabelContext } from '../context';
import type { DecisionRow } from './decision-rows';

const remembered = ({ state, version, sequence, outcome, level, runId }: DecisionRow) => ({
  ...{ state, version, sequence, outcome, level, run: runId },
});

/** Writes one line into the journal of a decision. */
export async function rememberDecision(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  {
    action,
    staff,
    before,
    after,
  }: {
    readonly action: 'prepared' | 'edited' | 'adopted' | 'superseded';
    readonly staff: number;
    readonly before?: DecisionRow;
    readonly after: DecisionRow;
  },
): Promise<void> {
  await journal(strapi).append(
    {
      subject: { type: 'label.decision', id: String(after.id) },
      action: `label.decision.${action}`,
      actor: { kind: 'staff', id: String(staff) },
      ...(before === undefined ? {} : { before: remembered(before) }),
      after: { ...remembered(after), application: after.applicationId },
    },
    { trx },
  );
}
