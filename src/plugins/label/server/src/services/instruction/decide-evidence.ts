import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { mayDecideEvidence } from '../../domain/instruction/office-decisions';
import { type ApplicationRow, anyApplication } from '../applications/application-rows';
import { submittedOf } from '../applications/submitted';
import { type Asked, staleSince } from '../asked';
import type { LabelContext } from '../context';
import { type Evidence, evidenceOf } from '../evidence/evidence-pieces';
import { EVIDENCE } from '../tables';

/** What the office decides about a piece; null takes an earlier decision back. */
export interface EvidenceDecision {
  readonly application: number;
  readonly piece: number;
  readonly decision: 'accepted' | 'rejected' | null;
  readonly reason: string;
}

/** A piece that was submitted, for whoever changes it; one that a commune still prepares is not there. */
async function submittedPiece(
  trx: Knex.Transaction,
  row: ApplicationRow,
  id: number,
): Promise<Evidence | null> {
  if ((await submittedOf(trx, row))?.pieces.has(id) !== true) return null;
  const found: unknown = await trx(EVIDENCE).where({ id, application_id: row.id }).forUpdate().first();
  return found === undefined ? null : evidenceOf(found);
}

/** Decides whether a piece of evidence counts. @returns the piece. */
export function decideEvidence(
  { strapi }: LabelContext,
  { application, piece, decision, reason }: EvidenceDecision,
  asked: Asked,
): Promise<Outcome<Evidence>> {
  return inTransaction(strapi.db, async (trx): Promise<Outcome<Evidence>> => {
    const row = await anyApplication(trx, application, 'lock');
    const before = row === null ? null : await submittedPiece(trx, row, piece);
    if (row === null || before === null) return NOT_FOUND;
    const { version } = before;
    const stale = staleSince(asked, version);
    if (stale !== null) return stale;
    const verdict = mayDecideEvidence(row.state, { decision, reason });
    if (!verdict.allowed) return notAllowed(...verdict.reasons);
    const [written]: unknown[] = await trx(EVIDENCE)
      .where({ id: piece })
      .update({ decision, reason: reason.trim() === '' ? null : reason, version: version + 1 })
      .returning('*');
    const after = evidenceOf(written);
    await journal(strapi).append(
      {
        subject: { type: 'label.application', id: String(application) },
        action: 'label.evidence-decided',
        actor: { kind: 'staff', id: String(asked.staff) },
        before: { evidence: piece, version, decision: before.decision },
        after: { evidence: piece, version: after.version, decision },
        ...(reason.trim() === '' ? {} : { note: reason }),
      },
      { trx },
    );
    return done(after);
  });
}
