import {
  checkbox,
  choices,
  type FieldError,
  form,
  hidden,
  html,
  type Markup,
  textField,
} from '@parvis/pages';
import { NOT_APPLICABLE, type TypedAnswer } from '../domain/answer';
import { marksOf } from '../domain/marks';
import { inBoth, type Language } from '../language';
import type { Question } from '../services/shapes';
import type { Visit } from '../site';

const WORDS = inBoth({
  fr: {
    text: 'Ce que fait la commune',
    textHint:
      'Décrivez vos actions avec des faits : dates, lieux, personnes, résultats. 10 000 caractères au plus.',
    mark: 'La note que vous vous donnez',
    unanswered: 'Pas encore de note',
    notApplicable: 'Sans objet pour notre commune',
    written: (min: string, max: string) => `La note que vous vous donnez, de ${min} à ${max}`,
    reason: 'Pourquoi la question est-elle sans objet ?',
    reasonHint:
      'À remplir seulement si la question est sans objet. Le bureau du label en décide à l’instruction.',
    next: 'Enregistrer et continuer',
    stay: 'Enregistrer',
    estimate: 'Calculer la note',
  },
  en: {
    text: 'What the commune does',
    textHint: 'Describe what you do with facts: dates, places, people, results. At most 10,000 characters.',
    mark: 'The mark that you give yourselves',
    unanswered: 'No mark yet',
    notApplicable: 'Does not apply to our commune',
    written: (min: string, max: string) => `The mark that you give yourselves, from ${min} to ${max}`,
    reason: 'Why does the question not apply?',
    reasonHint: 'Only if the question does not apply. The label office decides about it at the instruction.',
    next: 'Save and continue',
    stay: 'Save',
    estimate: 'Work out the score',
  },
});

/** A decimal as it is read: with a comma in French. */
export const decimalIn = (text: string, language: Language): string =>
  language === 'fr' ? text.replace('.', ',') : text;

/** A mark with what it means. */
export function markIn({ descriptors }: Question, mark: string, language: Language): string {
  const meaning = descriptors[mark];
  return `${decimalIn(mark, language)}${meaning === undefined ? '' : ` – ${meaning}`}`;
}

/** The form of one question, with what is typed. */
export interface QuestionForm {
  readonly question: Question;
  readonly action: string;
  readonly typed: TypedAnswer;
  /** Of the answer that was read: saving it takes no other's place. */
  readonly version: number;
  readonly errors: readonly FieldError[];
  /** What the button says that saves, where it is not the usual. */
  readonly save?: string;
}

/** The marks of a question to choose from, or one to write where there are too many. */
function markFields({ question, typed, errors }: QuestionForm, language: Language): Markup {
  const words = WORDS[language];
  const { scale, mayBeNotApplicable } = question;
  const marks = marksOf(scale);
  const error = errors.find(({ name }) => name === 'mark')?.message;
  if (marks !== null) {
    const options = marks.map((value) => ({ value, words: markIn(question, value, language) }));
    const without = mayBeNotApplicable ? [{ value: NOT_APPLICABLE, words: words.notApplicable }] : [];
    return choices({
      ...{ name: 'mark', legend: words.mark, error },
      options: [{ value: '', words: words.unanswered }, ...options, ...without],
      chosen: typed.applies ? typed.mark : NOT_APPLICABLE,
    });
  }
  const [min, max] = [decimalIn(scale.min, language), decimalIn(scale.max, language)];
  const written = textField({
    ...{ name: 'mark', label: words.written(min, max), maxLength: 70, error },
    value: decimalIn(typed.mark, language),
  });
  const box = checkbox({ name: 'na', label: words.notApplicable, checked: !typed.applies });
  return html`${written}${mayBeNotApplicable ? box : undefined}`;
}

/** Asks one question. */
export function questionForm(visit: Visit, asked: QuestionForm): Markup {
  const { language } = visit;
  const words = WORDS[language];
  const { question, action, typed, version, errors, save } = asked;
  const wrong = (name: string) => errors.find((error) => error.name === name)?.message;
  const reason = textField({
    ...{ name: 'reason', label: words.reason, hint: words.reasonHint, maxLength: 2000, lines: 3 },
    ...{ value: typed.reason, error: wrong('reason') },
  });
  return form({
    ...{ language, action, errors, printed: true, multipart: true },
    fields: [
      textField({
        ...{ name: 'text', label: words.text, hint: words.textHint, lines: 8, maxLength: 10_000 },
        ...{ value: typed.text, error: wrong('text') },
      }),
      markFields(asked, language),
      ...(question.mayBeNotApplicable ? [reason] : []),
      hidden('version', version),
    ],
    buttons: [
      { words: save ?? words.next, value: 'next' },
      ...(save === undefined ? [{ words: words.stay, value: 'stay', quiet: true }] : []),
      { words: words.estimate, value: 'estimate', quiet: true },
    ],
  });
}
