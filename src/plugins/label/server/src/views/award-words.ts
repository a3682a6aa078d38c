import { french } from '@parvis/pdf';
import type { Language } from '@parvis/procedure/server';
import type { PublicAwardState } from '../domain/award/public-award';

/** What a commune is written about its award. */
export const AWARD_MAILS = ['begins', 'ends-soon', 'warned', 'withdrawn'] as const;
export type AwardMail = (typeof AWARD_MAILS)[number];

/** What the mails speak of; days in words. */
interface Spoken {
  readonly commune: string;
  readonly programme: string;
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
}

/** A mail: its subject and its paragraphs. */
interface Written<Paragraph> {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

/** As templates take it. */
type Typeset = Written<{ readonly text: string }>;

const spoken =
  (write: (about: Spoken) => Written<string>) =>
  (about: Spoken): Typeset => {
    const { subject, paragraphs } = write(about);
    return { subject: french(subject), paragraphs: paragraphs.map((text) => ({ text: french(text) })) };
  };

const because = (reason: string | null): readonly string[] => (reason === null ? [] : [`Motif : ${reason}`]);

/** Mails about an award, to town halls. */
export const AWARD_MAIL_WORDS: Readonly<Record<AwardMail, (about: Spoken) => Typeset>> = {
  begins: spoken(({ commune, programme, number, from, to }) => ({
    subject: `${commune} : votre label commence`,
    paragraphs: [
      `Le label « ${programme} » de ${commune}, numéro ${number}, vaut à partir d’aujourd’hui, du ${from} au ${to} inclus.`,
      'Le certificat est joint à votre candidature, dans votre espace.',
    ],
  })),
  'ends-soon': spoken(({ commune, programme, number, to }) => ({
    subject: `${commune} : votre label se termine le ${to}`,
    paragraphs: [
      `Le label « ${programme} » de ${commune}, numéro ${number}, vaut jusqu’au ${to} inclus.`,
      'Pour le renouveler, déposez une candidature dans la prochaine édition : elle reprend vos dernières réponses.',
    ],
  })),
  warned: spoken(({ commune, programme, number, reason }) => ({
    subject: `${commune} : avertissement au sujet de votre label`,
    paragraphs: [
      `Le service du label vous avertit au sujet du label « ${programme} » de ${commune}, numéro ${number}.`,
      ...because(reason),
      'Le label reste valable. S’il devait être retiré, vous seriez entendus auparavant.',
    ],
  })),
  withdrawn: spoken(({ commune, programme, number, reason }) => ({
    subject: `${commune} : retrait de votre label`,
    paragraphs: [
      `Après vous avoir entendus, le service du label a retiré le label « ${programme} » de ${commune}, numéro ${number}.`,
      ...because(reason),
      'Ne faites plus usage du label ni de son insigne à partir d’aujourd’hui.',
    ],
  })),
};

/** The state of an award as everybody is told it. */
export const STATE_WORDS: Readonly<Record<Language, Readonly<Record<PublicAwardState, string>>>> = {
  fr: {
    ...{ upcoming: 'à venir', active: 'en cours de validité', expired: 'expiré' },
    ...{ renewed: 'renouvelé', withdrawn: 'retiré', renounced: 'abandonné' },
  },
  en: {
    ...{ upcoming: 'upcoming', active: 'valid', expired: 'expired' },
    ...{ renewed: 'renewed', withdrawn: 'withdrawn', renounced: 'renounced' },
  },
};
