import { PRIVATE_HEADERS } from '@parvis/pages';
import { inBoth, type Language } from '../language';
import type { Assessment } from '../services/shapes';
import type { SiteAnswer } from '../site';
import { decimalIn } from './question-form';

const WORDS = inBoth({
  fr: {
    score: (score: string, done: number, of: number) =>
      `Avec ces notes, votre score serait de ${score} sur 100 (${done} ${done > 1 ? 'questions notées' : 'question notée'} sur ${of}).`,
    level: (level: string) => ` Niveau atteint : ${level}.`,
    none: ' Aucun niveau n’est encore atteint.',
  },
  en: {
    score: (score: string, done: number, of: number) =>
      `With these marks, your score would be ${score} out of 100 (${done} of ${of} questions have a mark).`,
    level: (level: string) => ` Level reached: ${level}.`,
    none: ' No level is reached yet.',
  },
});

/** A score that the commune would give itself, in a sentence. */
export function estimateIn({ score, level, answered }: Assessment, language: Language): string {
  const words = WORDS[language];
  const sentence = words.score(decimalIn(score.decimal, language), answered.done, answered.of);
  return `${sentence}${level === null ? words.none : words.level(level.label)}`;
}

/** The same for the script of the page; null where nothing could be scored. */
export const scriptAnswer = (estimate: string | null): SiteAnswer => ({
  status: 200,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...PRIVATE_HEADERS },
  body: JSON.stringify({ estimate }),
});
