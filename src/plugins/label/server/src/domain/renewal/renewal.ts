import type { AnswerGiven } from '../application/completeness';
import type { Question } from '../application/questions';

/**
 * What has become of a question since the commune answered it:
 * - `same`: nothing;
 * - `reworded`: it reads otherwise, or asks for other evidence, on the same scale;
 * - `rescaled`: its marks are others;
 * - `new`, `gone`: it was not asked then, it is not asked any more.
 */
export type Change = 'same' | 'reworded' | 'rescaled' | 'new' | 'gone';

/** An application that begins with the answers of an earlier one. */
export interface Renewal {
  /** By question: the earlier words, and the mark where the scale is still the same. */
  readonly answers: ReadonlyMap<string, AnswerGiven>;
  /** In the order of the new grid; what is gone comes last. */
  readonly changes: readonly { readonly question: string; readonly change: Change }[];
}

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function changeOf(before: Question | undefined, after: Question): Change {
  if (before === undefined) return 'new';
  if (!alike(before.scale, after.scale)) return 'rescaled';
  const read = ({ label, help, evidence, mayBeNotApplicable, descriptors }: Question) => [
    ...[label, help, mayBeNotApplicable, evidence.minimum, [...evidence.kinds].sort()],
    Object.entries(descriptors).sort(([one], [other]) => (one < other ? -1 : 1)),
  ];
  return alike(read(before), read(after)) ? 'same' : 'reworded';
}

/** That a question does not apply is said anew where it may no longer be said. */
const keptOf = (given: AnswerGiven, question: Question, change: Change): AnswerGiven => ({
  text: given.text,
  mark: change === 'rescaled' ? null : given.mark,
  notApplicable: question.mayBeNotApplicable ? given.notApplicable : null,
});

/** Takes the answers of an earlier application over, as far as the questions are still the same. */
export function renew(
  before: readonly Question[],
  after: readonly Question[],
  answers: ReadonlyMap<string, AnswerGiven>,
): Renewal {
  const former = new Map(before.map((question) => [question.code, question]));
  const kept = new Map<string, AnswerGiven>();
  const changes = after.map((question) => {
    const change = changeOf(former.get(question.code), question);
    const given = answers.get(question.code);
    if (given !== undefined && change !== 'new') kept.set(question.code, keptOf(given, question, change));
    return { question: question.code, change };
  });
  const asked = new Set(after.map(({ code }) => code));
  const gone = before.filter(({ code }) => !asked.has(code));
  return {
    answers: kept,
    changes: [...changes, ...gone.map(({ code }) => ({ question: code, change: 'gone' as const }))],
  };
}
