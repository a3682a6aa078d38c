import type { Reason } from '@parvis/procedure';
import type { Question } from './questions';

/** What a commune has said about a question. */
export interface AnswerGiven {
  /** What it does, in its own words. */
  readonly text: string;
  /** The mark that it gives itself, as the grid writes it; null for none. */
  readonly mark: string | null;
  /** Why the question does not apply to it, in its opinion; null when it does. */
  readonly notApplicable: string | null;
}

/** One thing that keeps a dossier from being submitted. */
export type Missing =
  | { readonly kind: 'commitment' }
  | { readonly kind: 'answer' | 'mark' | 'reason'; readonly question: string }
  | { readonly kind: 'evidence'; readonly question: string; readonly has: number; readonly needs: number };

/** What a dossier consists of, as far as its completeness goes. */
export interface DossierContent {
  readonly answers: ReadonlyMap<string, AnswerGiven>;
  /** For each question, the kinds of the pieces of evidence that stand beside it. */
  readonly evidence: ReadonlyMap<string, readonly string[]>;
  /** Whether the mayor's commitment is attached. */
  readonly commitment: boolean;
}

/** Evidence is asked for where there is something to prove: not where a question does not apply, nor for the lowest mark. */
function missingOf(
  { code, scale, evidence }: Question,
  given: AnswerGiven | undefined,
  kinds: readonly string[],
): readonly Missing[] {
  if (given === undefined) return [{ kind: 'answer', question: code }];
  if (given.notApplicable !== null)
    return given.notApplicable.trim() === '' ? [{ kind: 'reason', question: code }] : [];
  const has =
    evidence.kinds.length === 0 ? kinds.length : kinds.filter((kind) => evidence.kinds.includes(kind)).length;
  const proof = given.mark !== scale.min && has < evidence.minimum;
  return [
    ...(given.text.trim() === '' ? [{ kind: 'answer', question: code } as const] : []),
    ...(given.mark === null ? [{ kind: 'mark', question: code } as const] : []),
    ...(proof ? [{ kind: 'evidence', question: code, has, needs: evidence.minimum } as const] : []),
  ];
}

/** Everything that a dossier lacks, in the order of the grid; the mayor's commitment comes last. */
export function missingIn(questions: readonly Question[], content: DossierContent): readonly Missing[] {
  return [
    ...questions.flatMap((question) =>
      missingOf(question, content.answers.get(question.code), content.evidence.get(question.code) ?? []),
    ),
    ...(content.commitment ? [] : [{ kind: 'commitment' } as const]),
  ];
}

/** How many questions lack nothing, of how many: what a progress bar shows. */
export function progressOf(
  questions: readonly Question[],
  missing: readonly Missing[],
): { readonly done: number; readonly of: number } {
  const open = new Set(missing.flatMap((one) => (one.kind === 'commitment' ? [] : [one.question])));
  return { done: questions.filter(({ code }) => !open.has(code)).length, of: questions.length };
}

const CODES: Readonly<Record<Missing['kind'], string>> = {
  ...{ commitment: 'COMMITMENT_MISSING', answer: 'ANSWER_MISSING', mark: 'MARK_MISSING' },
  ...{ reason: 'NA_REASON_MISSING', evidence: 'EVIDENCE_MISSING' },
};

/** The same, as reasons why a dossier cannot be submitted. */
export function missingReasons(missing: readonly Missing[]): readonly Reason[] {
  return missing.map(({ kind, ...values }) => ({ code: CODES[kind], values }));
}
