import type { Blocks } from '@parvis/blocks';
import type { Core } from '@strapi/strapi';
import type { Contact, Issuer, Release } from '../../../domain/documents/release';
import { CONTACT_FIELDS, ISSUER_FIELDS, RELEASE_FIELDS } from '../../../options/documents';
import type { StoredFile } from '../files/stored-file';
import { renamedBack } from './field-names';
import { populateOf } from './populate';
import { contactFields, documentFields, issuerFields, releaseFields } from './release-fields';
import type { ReleaseType } from './release-types';

/** A release whose text is rich text and whose files lie in the media library. */
export type StoredRelease = Release<Blocks, StoredFile>;

/**
 * Reads one version of a release with all that its documents show.
 *
 * @returns null when there is no such version.
 */
export async function readRelease(
  strapi: Core.Strapi,
  type: ReleaseType,
  documentId: string,
  version: 'published' | 'draft',
): Promise<StoredRelease | null> {
  const found: unknown = await strapi
    .documents(type.uid)
    .findOne({ documentId, status: version, populate: populateOf(strapi, type) });
  return found === null ? null : releaseOf(found, type);
}

function releaseOf(found: unknown, type: ReleaseType): StoredRelease {
  const document = documentFields.parse(found);
  const { cover, coverAlt, attachments, issuers, contacts, ...release } = releaseFields.parse(
    renamedBack(document, RELEASE_FIELDS, type.fields),
  );
  return {
    ...release,
    documentId: document.documentId,
    changedAt: document.updatedAt,
    cover: cover === null ? null : { file: cover, alt: coverAlt ?? '' },
    attachments: attachments.map((attachment) => ({ ...attachment, alt: attachment.alt ?? '' })),
    issuers: issuers.map((issuer) => issuerOf(renamedBack(issuer, ISSUER_FIELDS, type.issuerFields))),
    contacts: contacts.map((contact) => contactOf(renamedBack(contact, CONTACT_FIELDS, type.contactFields))),
  };
}

function issuerOf(record: unknown): Issuer<StoredFile> {
  const { name, logo, logoAlt, boilerplate } = issuerFields.parse(record);
  return { name, boilerplate, logo: logo === null ? null : { file: logo, alt: logoAlt ?? name } };
}

function contactOf(record: unknown): Contact {
  const { organisation, publicDisplay, ...contact } = contactFields.parse(record);
  return { ...contact, organisation: organisation?.name ?? null, internal: publicDisplay === false };
}
