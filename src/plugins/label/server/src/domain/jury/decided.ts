import type { Question } from '../application/questions';
import type { Applicability } from '../instruction/office-decisions';

/** A piece of evidence as the office has decided about it. */
export interface DecidedPiece {
  readonly questions: readonly string[];
  readonly kind: string;
  readonly decision: 'accepted' | 'rejected' | null;
}

/** What was decided about a dossier before any sheet, as scoring takes it. */
export interface DecidedDossier {
  readonly applicability: Readonly<
    Record<
      string,
      | { readonly state: 'na'; readonly reason: string }
      | { readonly state: 'factor'; readonly factor: string; readonly reason: string }
    >
  >;
  readonly evidence: Readonly<Record<string, 'accepted' | 'rejected'>>;
}

/** What was decided about questions, as scoring takes it; a question that applies is not named. */
export function decidedApplicability(
  decided: ReadonlyMap<string, Applicability>,
): DecidedDossier['applicability'] {
  const named: Record<string, DecidedDossier['applicability'][string]> = {};
  for (const [code, { state, factor, reason }] of decided) {
    if (state === 'na') named[code] = { state, reason };
    if (state === 'factor' && factor !== null) named[code] = { state, factor, reason };
  }
  return named;
}

/**
 * What the jury is bound to. The evidence of a question is accepted when as many pieces of the kinds that it asks for were
 * accepted as it needs, and one at least; a question without any piece has no state.
 */
export function decidedDossier(
  questions: readonly Question[],
  {
    applicability,
    pieces,
  }: {
    readonly applicability: ReadonlyMap<string, Applicability>;
    readonly pieces: readonly DecidedPiece[];
  },
): DecidedDossier {
  const evidence: Record<string, 'accepted' | 'rejected'> = {};
  for (const { code, evidence: asked } of questions) {
    const beside = pieces.filter((piece) => piece.questions.includes(code));
    if (beside.length === 0) continue;
    const accepted = beside.filter(
      ({ kind, decision }) =>
        decision === 'accepted' && (asked.kinds.length === 0 || asked.kinds.includes(kind)),
    );
    evidence[code] = accepted.length >= Math.max(1, asked.minimum) ? 'accepted' : 'rejected';
  }
  return { applicability: decidedApplicability(applicability), evidence };
}
