import { join } from 'node:path';
import { grants, type Plan } from '@parvis/embargo';
import { type Composed, mail } from '@parvis/jobs';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Mailing } from '../../domain/mailings/mailing';
import { JOURNALISTS, type Journalist } from '../lists/journalist-rows';
import { reachable } from '../lists/reachable-journalist';
import { unsubscriptionAddress } from '../lists/unsubscription-links';
import { type MailedDocument, mailedDocument } from './mailed-document';
import { findMailing, RECIPIENTS } from './mailing-rows';
import { readingFor } from './reading-access';
import { releaseMail } from './release-mail';

/** The mail of a mailing to one journalist. */
export const RELEASE_MAIL = 'newsroom.release';
/** The same as somebody of the newsroom sees it before: a preview, or a test sent to themselves. */
export const SAMPLE_MAIL = 'newsroom.release-sample';

export const releaseData = z.object({ mailing: z.int(), journalist: z.string() });
export const sampleData = z.object({
  mailing: z.int(),
  staff: z.int(),
  language: z.enum(['fr', 'en']),
});

const account = z.object({ email: z.string(), firstname: z.string().nullish() }).nullable();

/** The reading of a journalist who is not being forgotten at the same time: nobody would forget it afterwards. */
const readingIfKnown = (strapi: Core.Strapi, mailing: Mailing, plan: Plan, journalist: Journalist) =>
  inTransaction(strapi.db, async (trx) => {
    const known: unknown = await trx(JOURNALISTS).where({ document_id: journalist.id }).forShare().first();
    return known === undefined ? null : readingFor(strapi, mailing, plan, journalist);
  });

/** Where a journalist reads the document now; null when nobody may. */
async function readingAddress(
  strapi: Core.Strapi,
  mailing: Mailing,
  { standing, plan, address }: MailedDocument,
  journalist: Journalist,
): Promise<string | null> {
  if (standing.withdrawn) return null;
  if (standing.published) return address;
  const grant = plan === null ? null : await readingIfKnown(strapi, mailing, plan, journalist);
  if (grant === null) return null;
  await strapi.db
    .connection(RECIPIENTS)
    .where({ mailing_id: mailing.id, journalist_id: journalist.id })
    .update({ grant_id: grant.id });
  return grants(strapi).linkFor(grant);
}

async function composeRelease(
  strapi: Core.Strapi,
  { mailing: id, journalist: journalistId }: z.infer<typeof releaseData>,
): Promise<Composed | null> {
  const mailing = await findMailing(strapi.db.connection, id);
  if (mailing?.state !== 'sending') return null;
  const journalist = await reachable(strapi, journalistId);
  const document = journalist === null ? null : await mailedDocument(strapi, mailing);
  if (journalist === null || document === null) return null;
  const reading = await readingAddress(strapi, mailing, document, journalist);
  if (reading === null) return null;
  return releaseMail(strapi, mailing, document, {
    ...{ name: journalist.name, address: journalist.email, language: journalist.language, reading },
    unsubscription: unsubscriptionAddress(strapi, journalist.id),
    isTest: false,
  });
}

/** Nobody has this id: following the link of a sample unsubscribes nobody. */
const NOBODY = 'example';

async function composeSample(
  strapi: Core.Strapi,
  { mailing: id, staff, language }: z.infer<typeof sampleData>,
): Promise<Composed | null> {
  const mailing = await findMailing(strapi.db.connection, id);
  const document = mailing === null ? null : await mailedDocument(strapi, mailing);
  const person = account.parse(
    await strapi.db.query('admin::user').findOne({ where: { id: staff, blocked: false } }),
  );
  if (mailing === null || document === null || person === null) return null;
  const panel = z.object({ absoluteUrl: z.string() }).parse(strapi.config.get('admin')).absoluteUrl;
  const draft = `${panel}/content-manager/collection-types/${mailing.uid}/${mailing.documentId}`;
  return releaseMail(strapi, mailing, document, {
    ...{ name: person.firstname ?? '', address: person.email, language, isTest: true },
    reading: document.address ?? draft,
    unsubscription: unsubscriptionAddress(strapi, NOBODY),
  });
}

/** Says what the mails of mailings are. Each is put into words when it is sent, of what holds then. */
export function registerMailingMails(strapi: Core.Strapi): void {
  const folder = join(__dirname, '..', '..', 'mails', 'release');
  mail(strapi).kind(RELEASE_MAIL, {
    folder,
    data: releaseData,
    compose: (data) => composeRelease(strapi, data),
  });
  mail(strapi).kind(SAMPLE_MAIL, {
    folder,
    data: sampleData,
    compose: (data) => composeSample(strapi, data),
  });
}
