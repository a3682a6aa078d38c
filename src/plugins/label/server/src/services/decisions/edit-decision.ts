import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import { scoring } from '@parvis/scoring';
import type { DecisionOutcome } from '../../domain/decision/decision-procedure';
import { anyApplication } from '../applications/application-rows';
import { type Asked, staleSince } from '../asked';
import type { LabelContext } from '../context';
import { editionFor } from '../editions/edition-rows';
import { DECISIONS } from '../tables';
import { decisionRowOf, lockedDraft } from './decision-rows';
import { rememberDecision } from './remember-decision';

/** What the jury is about to decide. */
export interface DraftedDecision {
  readonly outcome: DecisionOutcome;
  readonly level: string | null;
  readonly overrideReason: string | null;
  readonly motivation: string;
  /** Members of the jury, by their accounts, who take no part in it. */
  readonly recused: readonly number[];
}

/** Writes the draft of the decision on an application anew. @returns the id of the application. */
export function editDecision(
  context: LabelContext,
  { application, decision }: { readonly application: number; readonly decision: DraftedDecision },
  asked: Asked,
): Promise<Outcome<number>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const row = await anyApplication(trx, application, 'lock');
    if (row === null) return NOT_FOUND;
    const before = await lockedDraft(trx, application);
    if (before === null) return notAllowed({ code: 'DECISION_NOT_PREPARED' });
    const { version } = before;
    const stale = staleSince(asked, version);
    if (stale !== null) return stale;
    const { gridId } = await editionFor(trx, row.edition_id, 'read');
    const grid = gridId === null ? null : await scoring(context.strapi).grids.file(gridId);
    const { outcome, level, overrideReason, motivation, recused } = decision;
    const levels = (grid?.content.levels ?? []).map(({ code }) => code);
    if (level !== null && !levels.includes(level)) return notAllowed({ code: 'UNKNOWN_LEVEL' });
    if ((outcome === 'awarded') !== (level !== null)) return notAllowed({ code: 'LEVEL_DOES_NOT_FIT' });
    const [written]: unknown[] = await trx(DECISIONS)
      .where({ id: before.id })
      .update({
        ...{ outcome, level, motivation, override_reason: overrideReason },
        ...{ recused: [...new Set(recused)], version: version + 1 },
      })
      .returning('*');
    const { staff } = asked;
    await rememberDecision(context, trx, { action: 'edited', staff, before, after: decisionRowOf(written) });
    return done(application);
  });
}
