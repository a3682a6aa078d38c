import type { Reason } from '@parvis/procedure';
import type { Language, Sayings } from '@parvis/procedure/server';
import { EVIDENCE_REASONS } from './evidence-reasons';
import { INVITATION_REASONS } from './invitation-reasons';

/** Written with ordinary spaces in the sentences, so that they can be read; French wants them narrow and unbreakable. */
const NARROW = '\u202f';
const typeset = (french: string): string =>
  french.replaceAll(/ (?=[:;!?»])/g, NARROW).replaceAll('« ', `«${NARROW}`);

const SAYINGS = {
  fr: {
    stale: 'Quelqu’un, ou un autre onglet, a enregistré entre-temps : rechargez la page.',
    notFound: 'Cela n’existe pas.',
    invalid: 'La demande n’a pas la forme attendue : corrigez les champs signalés.',
    unconditional:
      'Indiquez dans l’en-tête If-Match la version que vous avez lue : elle est dans l’en-tête ETag de la pièce.',
  },
  en: {
    stale: 'Somebody, or another tab, has saved meanwhile: reload the page.',
    notFound: 'There is no such thing.',
    invalid: 'The request is not of the expected shape: correct the fields that are named.',
    unconditional: 'Say in the header If-Match which version you have read: it is in the ETag of the piece.',
  },
} as const satisfies Record<Language, Record<string, string>>;

const inLanguage = (sentence: string, language: Language): string =>
  language === 'fr' ? typeset(sentence) : sentence;

/** A sentence that is no reason of a refusal. */
export const said = (what: keyof (typeof SAYINGS)['fr'], language: Language): string =>
  inLanguage(SAYINGS[language][what], language);

/** The sentence of a reason. */
export function reasonSaid({ code, values = {} }: Reason, language: Language): string {
  const sentence = EVIDENCE_REASONS[language][code] ?? INVITATION_REASONS[language][code] ?? code;
  const filled = sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return inLanguage(filled, language);
}

/** Why something about evidence or a team is refused, in words. */
export const proofSayings = (language: Language): Sayings => ({
  reason: (reason) => reasonSaid(reason, language),
  stale: said('stale', language),
  notFound: said('notFound', language),
});
