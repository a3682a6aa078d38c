import { html, type Markup, notice } from '@parvis/pages';
import { inBoth, type Language } from '../language';
import type { ChangedQuestion } from '../services/renewal';
import type { Question } from '../services/shapes';
import { savedAnswer } from './saved-answer';

const WORDS = inBoth({
  fr: {
    changes: {
      new: (year: number) => `Cette question est nouvelle : elle n’était pas posée en ${year}`,
      reworded: (year: number) => `Cette question a changé depuis ${year} : relisez votre réponse`,
      rescaled: (year: number) =>
        `L’échelle de cette question a changé depuis ${year} : donnez-vous une note de nouveau`,
    },
    asked: (year: number, label: string) => `La question de ${year} était : « ${label} »`,
    answered: (year: number) => `Votre réponse de ${year}`,
  },
  en: {
    changes: {
      new: (year: number) => `This question is new: it was not asked in ${year}`,
      reworded: (year: number) => `This question has changed since ${year}: read your answer again`,
      rescaled: (year: number) =>
        `The scale of this question has changed since ${year}: give yourselves a mark again`,
    },
    asked: (year: number, label: string) => `The question of ${year} was: “${label}”`,
    answered: (year: number) => `Your answer of ${year}`,
  },
});

/** That a question is not the one that was answered before, and what stood there. */
export function changeNotice(
  { label }: Question,
  { year, change, before }: ChangedQuestion,
  language: Language,
): Markup {
  const words = WORDS[language];
  if (before === null) return notice('information', words.changes[change](year));
  const { question, answer } = before;
  const asked = question.label === label ? undefined : html`<p>${words.asked(year, question.label)}</p>`;
  const given =
    answer === null
      ? undefined
      : html`<details><summary>${words.answered(year)}</summary>${savedAnswer(question, answer, language)}</details>`;
  return notice('information', words.changes[change](year), html`${asked}${given}`);
}
