import type { Language } from '../../language-of-request';
import type { Problem } from '../problem';
import { en } from './en';
import { fr } from './fr';

const messages = { en, fr };

/** What is wrong and how to mend it, as one sentence in the reader's language. */
export function say({ code, params }: Problem, language: Language): string {
  return messages[language][code].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
