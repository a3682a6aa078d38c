import { now } from '@parvis/clock';
import { done, NOT_FOUND, notAllowed, type Outcome, type Reason } from '@parvis/procedure';
import { inTransaction, takeLockedStep } from '@parvis/procedure/server';
import { type DossierStanding, scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { type DecisionFacts, decisionProcedure } from '../../domain/decision/decision-procedure';
import type { ManySteps } from '../../domain/many-steps';
import { type ApplicationRow, anyApplication } from '../applications/application-rows';
import { takeApplicationStep } from '../applications/application-step';
import { oneByOne } from '../applications/one-by-one';
import { UNASKED } from '../applications/unasked-facts';
import type { Asked } from '../asked';
import type { LabelContext } from '../context';
import { editionFor } from '../editions/edition-rows';
import { refusedByScoring } from '../jury/refused-by-scoring';
import { standingsOf } from '../jury/standings';
import { DECISIONS } from '../tables';
import { type DecisionRow, type Deliberation, decisionRowOf, lockedDraft } from './decision-rows';
import { rememberDecision } from './remember-decision';
import { findSitting, type SittingRow } from './sitting-rows';

/** As many as are adopted in one request. */
export const MOST_ADOPTED = 200;

const deliberationOf = (sitting: SittingRow, recused: readonly number[]): Deliberation => ({
  ...{ sitting: sitting.id, heldAt: sitting.heldAt.toISOString(), quorum: sitting.quorum },
  ...{ present: [...sitting.present], absent: [...sitting.absent], recused: [...recused] },
  minutes: sitting.minutes,
});

/** What the guard of the adoption judges by: who is recused does not count as present. */
const factsOf = (decision: DecisionRow, { present, recused, quorum }: Deliberation): DecisionFacts => ({
  ...{ outcome: decision.outcome, level: decision.level, levelByGrid: decision.levelByGrid },
  ...{ overrideReason: decision.overrideReason, motivation: decision.motivation, quorum },
  ...{ present: present.filter((one) => !recused.includes(one)).length, proclaimed: false },
});

interface Adoption {
  readonly sitting: SittingRow;
  readonly panel: number;
  readonly standing: DossierStanding | undefined;
  readonly staff: number;
}

/** Whether the run on which a decision is founded still says what the sheets in force give. */
async function stillFounded(
  { strapi }: LabelContext,
  { runId }: DecisionRow,
  { panel, standing, staff }: Adoption,
): Promise<Outcome<null>> {
  const { runs } = scoring(strapi);
  const kept = runId === null ? null : await runs.result(runId);
  if (kept === null || standing === undefined) return notAllowed({ code: 'NO_RUN' });
  const anew = refusedByScoring(
    await runs.simulate({ panel, dossier: standing.dossier }, { staff, marks: {} }),
  );
  if (!anew.done) return anew;
  return anew.value.inputHash === kept.inputHash ? done(null) : notAllowed({ code: 'RUN_OUTDATED' });
}

/** The application of a decision that was adopted is decided. */
async function decideApplication(
  context: LabelContext,
  trx: Knex.Transaction,
  { row, staff }: { readonly row: ApplicationRow; readonly staff: number },
): Promise<void> {
  const edition = await editionFor(trx, row.edition_id, 'hold');
  const outcome = await takeApplicationStep(context, trx, row, {
    ...{ event: 'decide', actor: { kind: 'staff', id: String(staff) } },
    facts: { ...UNASKED, now: now(), edition, decisionAdopted: true },
  });
  if (!outcome.done) throw new Error(`The application ${row.id} was in deliberation, and cannot be decided.`);
}

/** Adopts the draft on an application that the caller has locked. @returns the decision as it holds from now on. */
export async function adoptDraft(
  context: LabelContext,
  trx: Knex.Transaction,
  { row, ...adoption }: Adoption & { readonly row: ApplicationRow },
): Promise<Outcome<DecisionRow>> {
  const { sitting, standing, staff } = adoption;
  const draft = await lockedDraft(trx, row.id);
  if (draft === null) return notAllowed({ code: 'DECISION_NOT_PREPARED' });
  const founded = await stillFounded(context, draft, adoption);
  if (!founded.done) return founded;
  const recused = [...new Set([...draft.recused, ...(standing?.conflicted ?? [])])];
  const deliberation = deliberationOf(sitting, recused);
  const outcome = await takeLockedStep(trx, draft, {
    ...{ procedure: decisionProcedure, table: DECISIONS, id: draft.id, event: 'adopt' as const },
    read: decisionRowOf,
    facts: async () => factsOf(draft, deliberation),
    change: () => ({
      ...{ sitting_id: sitting.id, deliberation: JSON.stringify(deliberation), adopted_at: now() },
    }),
  });
  if (!outcome.done) return outcome;
  const { before, after } = outcome.value;
  await rememberDecision(context, trx, { action: 'adopted', staff, before, after });
  return done(after);
}

function adoptOne(context: LabelContext, id: number, adoption: Adoption): Promise<Outcome<null>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const row = await anyApplication(trx, id, 'lock');
    if (row === null) return NOT_FOUND;
    if (row.edition_id !== adoption.sitting.editionId || row.state !== 'deliberation')
      return notAllowed({ code: 'NOT_IN_DELIBERATION' });
    const adopted = await adoptDraft(context, trx, { ...adoption, row });
    if (!adopted.done) return adopted;
    await decideApplication(context, trx, { row, staff: adoption.staff });
    return done(null);
  });
}

/**
 * Adopts decisions in one sitting: each is adopted with its application, or stays as it is with the reasons why. Members
 * with a conflict on an application are recused from it, whoever has said so.
 *
 * @param applications whose drafts are adopted.
 */
export async function adoptDecisions(
  context: LabelContext,
  { sitting: id, applications }: { readonly sitting: number; readonly applications: readonly number[] },
  { staff }: Asked,
): Promise<Outcome<ManySteps<Reason>>> {
  const at = await inTransaction(context.strapi.db, async (trx) => {
    const sitting = await findSitting(trx, id, 'hold');
    if (sitting === null) return null;
    return { sitting, panel: (await editionFor(trx, sitting.editionId, 'read')).panelId };
  });
  if (at === null) return NOT_FOUND;
  const { sitting, panel } = at;
  if (panel === null) return notAllowed({ code: 'NO_PANEL' });
  const standings = await standingsOf(context, panel, applications);
  const adopted = await oneByOne(applications, (application) =>
    adoptOne(context, application, { sitting, panel, standing: standings.get(application), staff }),
  );
  return done(adopted);
}
