import type { FormFields } from './form-fields';

/** What a radio button sends instead of a mark: the question does not apply. */
export const NOT_APPLICABLE = 'na';

/** An answer as it is typed: everything in it is a text. */
export interface TypedAnswer {
  readonly text: string;
  /** Empty where none is given. */
  readonly mark: string;
  readonly applies: boolean;
  readonly reason: string;
}

/** An answer as the API takes it. */
export interface AnswerBody {
  readonly text: string;
  readonly mark: string | null;
  readonly notApplicable: string | null;
}

/** Reads the form of a question. Where marks are written, a box says that the question does not apply. */
export function typedAnswer(fields: FormFields): TypedAnswer {
  const mark = fields.text('mark').trim();
  const without = mark === NOT_APPLICABLE || fields.text('na') !== '';
  return {
    ...{ text: fields.text('text'), reason: fields.text('reason'), applies: !without },
    mark: mark === NOT_APPLICABLE ? '' : mark,
  };
}

/** What is typed, as the API takes it: a decimal comma is a point there, and what does not apply has no mark. */
export const answerBody = ({ text, mark, applies, reason }: TypedAnswer): AnswerBody => ({
  text,
  mark: applies && mark !== '' ? mark.replace(',', '.').replace('−', '-') : null,
  notApplicable: applies ? null : reason,
});

/** What was saved, as it stands in the form. */
export const typedOf = ({ text, mark, notApplicable }: AnswerBody): TypedAnswer => ({
  ...{ text, mark: mark ?? '', applies: notApplicable === null, reason: notApplicable ?? '' },
});

export const EMPTY: TypedAnswer = { text: '', mark: '', applies: true, reason: '' };

/** Whether two answers say the same to the API. */
export function saysTheSame(one: TypedAnswer, other: TypedAnswer): boolean {
  const [a, b] = [answerBody(one), answerBody(other)];
  return a.text === b.text && a.mark === b.mark && a.notApplicable === b.notApplicable;
}
