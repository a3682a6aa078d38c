import { localTime, now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DocumentPlace } from '../domain/plan';
import type { EmbargoOptions, PartnerOptions } from '../options';
import { contentType } from './content-type';

/** A partner that issues a document, and who can be asked for its approval. */
export interface IssuingPartner {
  readonly documentId: string;
  readonly title: string;
  /** documentIds of the contacts that speak for it today and have an address. */
  readonly contacts: readonly string[];
}

/** Who a contact is, at the moment of writing to them. */
export interface PartnerContact {
  readonly name: string;
  readonly mail: string;
}

const titled = z
  .object({ documentId: z.string(), title: z.string().nullish(), name: z.string().nullish() })
  .transform(({ documentId, title, name }) => ({ documentId, title: title ?? name ?? '—' }));

const record = z.record(z.string(), z.unknown());
const oneOrMany = z.preprocess(
  (value) => (value === null || value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(titled),
);
const documentIds = z.array(z.object({ documentId: z.string() }));

/** The partners that issue the draft of a document, in their order; none where the options name no relation. */
export async function issuingPartners(
  strapi: Core.Strapi,
  options: EmbargoOptions,
  { uid, documentId }: DocumentPlace,
): Promise<IssuingPartner[]> {
  const known = contentType(strapi, uid);
  const partnerOptions = options.types[uid]?.approvals.partners;
  if (known === undefined || partnerOptions === undefined) return [];
  const draft = await strapi.db.query(known).findOne({
    where: { documentId, publishedAt: null },
    populate: { [partnerOptions.relation]: true },
  });
  if (draft === null) return [];
  const partners = oneOrMany.parse(record.parse(draft)[partnerOptions.relation]);
  return Promise.all(
    partners.map(async (partner) => ({
      ...partner,
      contacts: await contactsOf(strapi, options, partnerOptions, partner.documentId),
    })),
  );
}

async function contactsOf(
  strapi: Core.Strapi,
  { zone }: EmbargoOptions,
  { contacts }: PartnerOptions,
  partnerId: string,
): Promise<string[]> {
  const uid = contentType(strapi, contacts.uid);
  if (uid === undefined) return [];
  const today = localTime(now(), zone).slice(0, 'YYYY-MM-DD'.length);
  const within = [
    ...(contacts.from === undefined ? [] : [emptyOr(contacts.from, { $lte: today })]),
    ...(contacts.until === undefined ? [] : [emptyOr(contacts.until, { $gte: today })]),
  ];
  const found: unknown = await strapi.db.query(uid).findMany({
    select: ['documentId'],
    // The draft of a contact, or the only version of a type without drafts, is what the house knows today.
    where: {
      $and: [
        { publishedAt: null },
        { [contacts.partner]: { documentId: partnerId } },
        { [contacts.mail]: { $notNull: true } },
        ...within,
      ],
    },
    orderBy: { id: 'asc' },
  });
  return documentIds.parse(found).map(({ documentId }) => documentId);
}

const emptyOr = (field: string, condition: object): object => ({
  $or: [{ [field]: { $null: true } }, { [field]: condition }],
});

/** Name and address of a contact; null when there is no such contact any more, or it has no address. */
export async function contactOf(
  strapi: Core.Strapi,
  options: EmbargoOptions,
  place: DocumentPlace,
  contactId: string,
): Promise<PartnerContact | null> {
  const contacts = options.types[place.uid]?.approvals.partners?.contacts;
  const uid = contacts === undefined ? undefined : contentType(strapi, contacts.uid);
  if (contacts === undefined || uid === undefined) return null;
  const found = await strapi.db.query(uid).findOne({ where: { documentId: contactId, publishedAt: null } });
  const contact = record.safeParse(found).data ?? {};
  const mail = contact[contacts.mail];
  return typeof mail === 'string' && mail !== ''
    ? { mail, name: String(contact[contacts.name] ?? '') }
    : null;
}
