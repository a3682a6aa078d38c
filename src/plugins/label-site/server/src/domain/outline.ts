/** A question as an outline needs it. */
interface Asked {
  readonly code: string;
  readonly within: readonly string[];
}

/** Questions that stand under one heading. */
export interface Section<Q extends Asked> {
  readonly heading: string;
  readonly questions: readonly Q[];
}

/** The questions of a grid under their headings, in its order. */
export function sectionsOf<Q extends Asked>(questions: readonly Q[]): readonly Section<Q>[] {
  const headings = [...new Set(questions.map(({ within }) => within.join(' – ')))];
  return headings.map((heading) => ({
    heading,
    questions: questions.filter(({ within }) => within.join(' – ') === heading),
  }));
}

/** Where a question stands among all, and its neighbours; null for a code that is not asked. */
export function placeOf<Q extends Asked>(
  questions: readonly Q[],
  code: string,
): {
  readonly question: Q;
  readonly number: number;
  readonly before: Q | null;
  readonly after: Q | null;
} | null {
  const index = questions.findIndex((question) => question.code === code);
  const question = questions[index];
  if (question === undefined) return null;
  return {
    ...{ question, number: index + 1 },
    ...{ before: questions[index - 1] ?? null, after: questions[index + 1] ?? null },
  };
}
