import { html, type Markup } from '@parvis/pages';
import type { AnswerBody } from '../domain/answer';
import { COLON, inBoth, type Language } from '../language';
import type { Question } from '../services/shapes';
import { markIn } from './question-form';

const WORDS = inBoth({
  fr: {
    ...{ text: 'Ce que fait la commune', mark: 'Note', reason: 'Sans objet, parce que' },
    none: 'rien',
  },
  en: {
    ...{ text: 'What the commune does', mark: 'Mark', reason: 'Does not apply, because' },
    none: 'nothing',
  },
});

/** What is saved of a question, to be read. */
export function savedAnswer(
  question: Question,
  { text, mark, notApplicable }: AnswerBody,
  language: Language,
): Markup {
  const words = WORDS[language];
  const marked = mark === null ? words.none : markIn(question, mark, language);
  return html`<p><strong>${words.text}</strong></p><blockquote class="words">${text === '' ? words.none : text}</blockquote>
<p><strong>${notApplicable === null ? words.mark : words.reason}</strong>${COLON[language]}${notApplicable ?? marked}</p>`;
}
