import type { Knex } from 'knex';
import { type ApplicationFacts, LIVE_STATES } from '../../domain/application/application-procedure';
import type { AnswerView } from '../../domain/application/application-view';
import { type Missing, missingIn } from '../../domain/application/completeness';
import type { ClaimState } from '../../domain/claim/claim-procedure';
import { openClaim } from '../claims/claim-rows';
import type { FixedGrid, LabelContext } from '../context';
import { gridFor } from '../editions/edition-grid';
import { type EditionRow, editionFor } from '../editions/edition-rows';
import { countedEvidence, type Evidence } from '../evidence/evidence-pieces';
import { APPLICATIONS } from '../tables';
import { answersOf } from './answer-rows';
import type { ApplicationRow } from './application-rows';
import { UNASKED } from './unasked-facts';

/** An application with all that it consists of. */
export interface Dossier {
  readonly edition: EditionRow;
  readonly grid: FixedGrid;
  readonly answers: ReadonlyMap<string, AnswerView>;
  readonly evidence: readonly Evidence[];
  readonly missing: readonly Missing[];
  /** The claim of its owner, under which it is submitted, whoever of the team does so. */
  readonly claim: ClaimState | null;
  readonly anotherIsLive: boolean;
}

/** For each question, the kinds of what stands beside it. */
function kindsByQuestion(evidence: readonly Evidence[]): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const { questions, kind } of evidence) {
    for (const question of questions) kinds.set(question, [...(kinds.get(question) ?? []), kind]);
  }
  return kinds;
}

async function isAnotherLive(trx: Knex.Transaction, row: ApplicationRow): Promise<boolean> {
  const found: unknown = await trx(APPLICATIONS)
    .where({ edition_id: row.edition_id, commune: row.commune })
    .whereIn('state', [...LIVE_STATES])
    .whereNot({ id: row.id })
    .first('id');
  return found !== undefined;
}

/** Reads what an application consists of. @param how `hold` keeps the edition as it is until the transaction ends. */
export async function readDossier(
  context: LabelContext,
  trx: Knex.Transaction,
  { row, how }: { readonly row: ApplicationRow; readonly how: 'hold' | 'read' },
): Promise<Dossier> {
  const edition = await editionFor(trx, row.edition_id, how);
  const grid = await gridFor(context, edition);
  const answers = await answersOf(trx, row.id);
  const evidence = await countedEvidence(trx, row.id);
  const commitment = evidence.some(({ kind }) => kind === 'commitment');
  const claim = await openClaim(trx, { user: row.owner_id, commune: row.commune }, 'read');
  return {
    ...{ edition, grid, answers, evidence, claim: claim?.state ?? null },
    missing: missingIn(grid.questions, { answers, evidence: kindsByQuestion(evidence), commitment }),
    anotherIsLive: await isAnotherLive(trx, row),
  };
}

/** What the guards of the commune's own steps judge by. */
export const communeFacts = (
  { complement_due: complementDue }: ApplicationRow,
  { edition, missing, claim, anotherIsLive }: Dossier,
  at: Date,
): ApplicationFacts => ({
  ...{ ...UNASKED, now: at, edition, missing, anotherIsLive, complementDue },
  claimConfirmed: claim === 'confirmed',
});
