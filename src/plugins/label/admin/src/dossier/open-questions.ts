import type {
  OfficeEvidence,
  OfficeQuestion,
  OfficeView,
} from '../../../server/src/domain/instruction/office-view';

/** What is judged by: the pieces of an application, and what is decided about its questions. */
type Decided = Pick<OfficeView, 'evidence' | 'applicability'>;

/** The pieces beside a question; null for those that belong to the whole dossier. */
export const piecesOf = (
  question: string | null,
  { evidence }: Pick<Decided, 'evidence'>,
): readonly OfficeEvidence[] =>
  evidence.filter(({ questions }) =>
    question === null ? questions.length === 0 : questions.includes(question),
  );

/** Whether the office has something left to decide about a question: a piece, or that it does not apply. */
export function isOpen({ code, answer }: OfficeQuestion, decided: Decided): boolean {
  const undecided = piecesOf(code, decided).some(({ decision }) => decision === null);
  const isKnown = decided.applicability.some(({ question }) => question === code);
  return undecided || (answer !== null && answer.notApplicable !== null && !isKnown);
}
