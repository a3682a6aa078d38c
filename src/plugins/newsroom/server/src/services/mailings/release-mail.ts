import { inWords } from '@parvis/clock';
import type { Composed, Values } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import type { Mailing } from '../../domain/mailings/mailing';
import { readOptions } from '../../options';
import type { MailedDocument } from './mailed-document';

type Language = 'fr' | 'en';

/** Who gets a mail, and the addresses that are theirs alone. */
export interface Addressee {
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  /** Where they read the document. */
  readonly reading: string;
  readonly unsubscription: string;
  readonly isTest: boolean;
}

/** « SOUS EMBARGO jusqu’au jeudi 23 novembre 2023 à 10 h 00, heure de Paris »; null once the document is public. */
export function embargoLine({ standing, plan }: MailedDocument, language: Language): string | null {
  if (standing.published || plan === null) return null;
  const until = inWords(plan.instant, plan.zone, language, 'full');
  return language === 'fr' ? `SOUS EMBARGO jusqu’au ${until}` : `UNDER EMBARGO until ${until}`;
}

const paragraphs = (text: string | null): string[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** The mail of a release: under embargo it says no word of the document but its subject, afterwards its lead, too. */
export function releaseMail(
  strapi: Core.Strapi,
  mailing: Pick<Mailing, 'subject' | 'introduction'>,
  document: MailedDocument,
  { name, address, language, reading, unsubscription, isTest }: Addressee,
): Composed {
  const embargo = embargoLine(document, language);
  const subject = mailing.subject ?? document.title;
  const values: Values = {
    embargo,
    subject,
    isTest,
    introduction: paragraphs(mailing.introduction).map((text) => ({ text })),
    lead: embargo === null ? document.lead : null,
    reading,
    unsubscription,
    publisher: readOptions(strapi).publisher,
  };
  return {
    to: { address, name },
    language,
    values,
    headers: {
      'List-Unsubscribe': `<${unsubscription}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
