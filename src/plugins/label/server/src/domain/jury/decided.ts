import type { Question } from '../application/questions';

/** What the office decided about whether a question applies. */
export interface Applicability {
  readonly state: 'applies' | 'na' | 'factor';
  /** A fraction or a decimal between 0 and 1; null unless the state is `factor`. */
  readonly factor: string | null;
  readonly reason: string;
}

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

const applicabilityOf = ({ state, factor, reason }: Applicability) => {
  if (state === 'na') return { state, reason };
  return state === 'factor' && factor !== null ? { state, factor, reason } : null;
};

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
  const applies: Record<string, NonNullable<ReturnType<typeof applicabilityOf>>> = {};
  const evidence: Record<string, 'accepted' | 'rejected'> = {};
  for (const { code, evidence: asked } of questions) {
    const known = applicability.get(code);
    const decided = known === undefined ? null : applicabilityOf(known);
    if (decided !== null) applies[code] = decided;
    const beside = pieces.filter((piece) => piece.questions.includes(code));
    if (beside.length === 0) continue;
    const accepted = beside.filter(
      ({ kind, decision }) =>
        decision === 'accepted' && (asked.kinds.length === 0 || asked.kinds.includes(kind)),
    );
    evidence[code] = accepted.length >= Math.max(1, asked.minimum) ? 'accepted' : 'rejected';
  }
  return { applicability: applies, evidence };
}
