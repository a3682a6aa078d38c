import type { Question } from '../application/questions';

/** A condition of a level. A gate of `@parvis/scoring` has this shape. */
type Gate =
  | { readonly kind: 'any'; readonly of: readonly Gate[] }
  | { readonly kind: 'ratio' | 'median' | 'evidence'; readonly code: string };

const provenCodes = (gate: Gate): readonly string[] => {
  if (gate.kind === 'any') return gate.of.flatMap(provenCodes);
  return gate.kind === 'evidence' ? [gate.code] : [];
};

/** The questions of which it matters whether they could be proven: a level asks for it, or the grid for some piece. */
export function provable(
  questions: readonly Question[],
  levels: readonly { readonly gates?: readonly Gate[] }[],
): ReadonlySet<string> {
  const gates = new Set(levels.flatMap((level) => (level.gates ?? []).flatMap(provenCodes)));
  return new Set(
    questions.flatMap(({ code, evidence }) => (evidence.minimum > 0 || gates.has(code) ? [code] : [])),
  );
}
