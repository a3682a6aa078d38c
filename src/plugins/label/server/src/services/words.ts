import type { Reason, Verdict } from '@parvis/procedure';
import type { Language, Sayings } from '@parvis/procedure/server';
import { scoringSayings } from '@parvis/scoring';
import type { PossibleStep, SaidReason } from '../domain/possible';
import { APPEAL_REASONS } from './appeals/appeal-reasons';
import { AWARD_REASONS } from './awards/award-reasons';
import { EVIDENCE_REASONS } from './evidence/evidence-reasons';
import { INSTRUCTION_REASONS } from './instruction/instruction-reasons';
import { JURY_REASONS } from './jury/jury-reasons';
import { PROCLAMATION_REASONS } from './proclamation/proclamation-reasons';
import { REASONS } from './reasons';
import { INVITATION_REASONS } from './team/invitation-reasons';

/** Written with ordinary spaces in the sentences, so that they can be read; French wants them narrow and unbreakable. */
const NARROW = '\u202f';
const typeset = (french: string): string =>
  french.replaceAll(/ (?=[:;!?»])/g, NARROW).replaceAll('« ', `«${NARROW}`);

/** What is said of each capability; a code is said in one place. */
const SETS = [
  REASONS,
  APPEAL_REASONS,
  AWARD_REASONS,
  EVIDENCE_REASONS,
  INSTRUCTION_REASONS,
  JURY_REASONS,
  PROCLAMATION_REASONS,
  INVITATION_REASONS,
];

const SENTENCES: typeof REASONS = {
  fr: Object.assign({}, ...SETS.map(({ fr }) => fr)),
  en: Object.assign({}, ...SETS.map(({ en }) => en)),
};

/** Points of a calendar, as sentences speak of them. */
const POINTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    ...{ opens: 'l’ouverture', closes: 'la clôture', instructionUntil: 'la fin de l’instruction' },
    ...{ juryUntil: 'la fin du jury', proclamation: 'la proclamation', appealsUntil: 'la fin des recours' },
  },
  en: {
    ...{ opens: 'the opening', closes: 'the closing', instructionUntil: 'the end of the instruction' },
    ...{ juryUntil: 'the end of the jury', proclamation: 'the proclamation' },
    ...{ appealsUntil: 'the end of appeals' },
  },
};

/** The sentence of a reason with its values; points of a calendar stand in it by their names. */
function sentenceOf({ code, values = {} }: Reason, language: Language): string {
  const sentence = SENTENCES[language][code];
  // Scoring has the words for what it refuses.
  if (sentence === undefined) return scoringSayings[language].reason({ code, values });
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? '');
    return name === 'point' || name === 'after' ? (POINTS[language][value] ?? value) : value;
  });
}

const SAYINGS = {
  fr: {
    stale: 'Quelqu’un, ou un autre onglet, a enregistré entre-temps : rechargez la page.',
    applications: 'Candidatures',
    notFound: 'Cela n’existe pas.',
    invalid: 'La demande n’a pas la forme attendue : corrigez les champs signalés.',
    unconditional:
      'Indiquez dans l’en-tête If-Match la version de la réponse que vous avez lue : "0" pour une réponse qui n’existe pas encore.',
    unconditionalPiece:
      'Indiquez dans l’en-tête If-Match la version que vous avez lue : elle est dans l’en-tête ETag de la pièce.',
    staleAnswer:
      'Cette réponse a été modifiée entre-temps : la version actuelle est jointe, reprenez-la avant d’enregistrer.',
  },
  en: {
    stale: 'Somebody, or another tab, has saved meanwhile: reload the page.',
    applications: 'Applications',
    notFound: 'There is no such thing.',
    invalid: 'The request is not of the expected shape: correct the fields that are named.',
    unconditional:
      'Say in the header If-Match which version of the answer you have read: "0" for one that is not there yet.',
    unconditionalPiece:
      'Say in the header If-Match which version you have read: it is in the ETag of the piece.',
    staleAnswer:
      'This answer has been changed meanwhile: the present one is enclosed, take it up before you save.',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** A sentence of this plugin that is no reason of a refusal. */
export const said = (what: keyof (typeof SAYINGS)['fr'], language: Language): string =>
  language === 'fr' ? typeset(SAYINGS.fr[what]) : SAYINGS.en[what];

/** The sentence of a reason. */
export const reasonSaid = (reason: Reason, language: Language): SaidReason => {
  const sentence = sentenceOf(reason, language);
  return { code: reason.code, message: language === 'fr' ? typeset(sentence) : sentence };
};

/** Why something of the label is refused, in words. */
export const labelSayings = (language: Language): Sayings => ({
  reason: (reason) => reasonSaid(reason, language).message,
  stale: said('stale', language),
  notFound: said('notFound', language),
});

/** A verdict on a step as a button shows it. */
export const possibleStep = <Event extends string>(
  { event, verdict }: { readonly event: Event; readonly verdict: Verdict },
  language: Language,
): PossibleStep<Event> => ({
  ...{ event, allowed: verdict.allowed },
  reasons: verdict.allowed ? [] : verdict.reasons.map((reason) => reasonSaid(reason, language)),
});
