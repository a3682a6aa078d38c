import { now } from '@parvis/clock';
import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import { scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { type Applicability, mayDecideApplicability } from '../../domain/instruction/office-decisions';
import type { ApplicabilityEffect } from '../../domain/instruction/office-view';
import { anyApplication } from '../applications/application-rows';
import { type Asked, staleSince } from '../asked';
import type { LabelContext } from '../context';
import { gridFor } from '../editions/edition-grid';
import { type EditionRow, editionFor } from '../editions/edition-rows';
import { APPLICABILITY } from '../tables';
import { applicabilityOf, applicabilityRowOf, type DecidedApplicability } from './applicability-rows';
import { potentialOf } from './potential';

/** What the office decides, or only tries, about a question of an application. */
export interface ApplicabilityDecision extends Applicability {
  readonly application: number;
  readonly question: string;
}

/** What stands now, and what comes of it. */
export interface DecidedWithEffect {
  /** Null when nothing was decided yet. */
  readonly decided: DecidedApplicability | null;
  readonly effect: ApplicabilityEffect;
}

async function effectOf(
  { strapi }: LabelContext,
  { id, gridId }: EditionRow,
  { before, wanted }: { before: ReadonlyMap<string, DecidedApplicability>; wanted: ApplicabilityDecision },
): Promise<ApplicabilityEffect | null> {
  const grid = gridId === null ? null : await scoring(strapi).grids.file(gridId);
  if (grid === null) throw new Error(`The grid of the edition ${id} is gone.`);
  const now = potentialOf(grid.content, before);
  const then = potentialOf(
    grid.content,
    new Map<string, Applicability>([...before, [wanted.question, wanted]]),
  );
  return now === null || then === null ? null : { before: now, after: then };
}

async function write(
  context: LabelContext,
  trx: Knex.Transaction,
  { application, question, state, factor, reason }: ApplicabilityDecision,
  { staff, before }: { staff: number; before: DecidedApplicability | undefined },
): Promise<DecidedApplicability> {
  const key = { application_id: application, question };
  const columns = { state, factor, reason, by_staff: staff, at: now() };
  const [written]: unknown[] =
    before === undefined
      ? await trx(APPLICABILITY)
          .insert({ ...key, ...columns })
          .returning('*')
      : await trx(APPLICABILITY)
          .where(key)
          .update({ ...columns, version: before.version + 1 })
          .returning('*');
  const after = applicabilityRowOf(written);
  await journal(context.strapi).append(
    {
      subject: { type: 'label.application', id: String(application) },
      action: 'label.applicability-decided',
      actor: { kind: 'staff', id: String(staff) },
      before: { question, state: before?.state ?? null, factor: before?.factor ?? null },
      after: { question, state, factor, version: after.version },
      note: reason,
    },
    { trx },
  );
  return after;
}

/**
 * Decides whether a question applies to a commune, wholly or in part.
 *
 * @param how `preview` says what would come of it and writes nothing.
 * @param asked the version of the decision that was seen; 0 where there was none.
 */
export function decideApplicability(
  context: LabelContext,
  wanted: ApplicabilityDecision,
  { how, ...asked }: Asked & { readonly how: 'decide' | 'preview' },
): Promise<Outcome<DecidedWithEffect>> {
  return inTransaction(context.strapi.db, async (trx): Promise<Outcome<DecidedWithEffect>> => {
    const row = await anyApplication(trx, wanted.application, how === 'decide' ? 'lock' : 'read');
    if (row === null || row.revision === 0) return NOT_FOUND;
    const edition = await editionFor(trx, row.edition_id, 'read');
    const { questions } = await gridFor(context, edition);
    const question = questions.find(({ code }) => code === wanted.question);
    if (question === undefined) return NOT_FOUND;
    const decided = await applicabilityOf(trx, row.id);
    const before = decided.get(wanted.question);
    const stale = staleSince(asked, before?.version ?? 0);
    if (stale !== null) return stale;
    const verdict = mayDecideApplicability(row.state, question, wanted);
    if (!verdict.allowed) return notAllowed(...verdict.reasons);
    const effect = await effectOf(context, edition, { before: decided, wanted });
    if (effect === null) return notAllowed({ code: 'NOTHING_APPLICABLE' });
    if (how === 'preview') return done({ decided: before ?? null, effect });
    return done({ decided: await write(context, trx, wanted, { staff: asked.staff, before }), effect });
  });
}
