import { embargo, type Plan } from '@parvis/embargo';
import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { Standing } from '../../domain/mailings/mailing-procedure';
import { readOptions } from '../../options';
import type { MailingFields } from '../../options/mailing';

/** Where content is found. */
export interface Place {
  readonly uid: string;
  readonly documentId: string;
}

/** A content type whose documents are sent to the press, and what mails say of them. */
export interface MailedType extends MailingFields {
  readonly uid: UID.ContentType;
  /** Its field with the instant of a withdrawal, when it has one. */
  readonly withdrawnAt: string | null;
  /** The plural in addresses of its PDF, when it has any. */
  readonly path: string | null;
}

/** A document as a mail speaks of it. */
export interface MailedDocument {
  readonly title: string;
  readonly lead: string | null;
  /** Where the public reads it; null when that is nowhere. */
  readonly address: string | null;
  readonly standing: Standing;
  /** Its planned publication. */
  readonly plan: Plan | null;
}

/** All of these types. */
export function mailedTypes(strapi: Core.Strapi): MailedType[] {
  const { types } = readOptions(strapi);
  return Object.values(strapi.contentTypes).flatMap(({ uid }) => {
    const options = types[uid];
    if (options?.mailing === undefined) return [];
    const { record, documents } = options;
    return [
      { ...options.mailing, uid, withdrawnAt: record?.withdrawnAt ?? null, path: documents?.path ?? null },
    ];
  });
}

const entry = z.record(z.string(), z.unknown()).nullable();
const text = z.string().min(1).nullable().catch(null);
const base = z.string();

function addressOf(
  strapi: Core.Strapi,
  { address, path }: MailedType,
  { documentId }: Place,
  fields: Readonly<Record<string, unknown>>,
): string | null {
  if (address !== undefined) {
    return address.replace(/\{(\w+)\}/g, (_, field: string) =>
      encodeURIComponent(String(field === 'documentId' ? documentId : (fields[field] ?? ''))),
    );
  }
  if (path === null) return null;
  const server = base.parse(strapi.config.get('server.absoluteUrl'));
  const prefix = base.parse(strapi.config.get('api.rest.prefix', '/api'));
  return `${server}${prefix}/${path}/${documentId}/pdf`;
}

/** The document of a mailing as it is now: what the public reads, or the draft before that. Null when there is none. */
export async function mailedDocument(strapi: Core.Strapi, place: Place): Promise<MailedDocument | null> {
  const type = mailedTypes(strapi).find(({ uid }) => uid === place.uid);
  if (type === undefined) return null;
  const { documentId } = place;
  const published = entry.parse(
    await strapi.documents(type.uid).findOne({ documentId, status: 'published' }),
  );
  const shown =
    published ?? entry.parse(await strapi.documents(type.uid).findOne({ documentId, status: 'draft' }));
  if (shown === null) return null;
  const open = await embargo(strapi).openPlan(place);
  const plan = open?.kind === 'publish' ? open : null;
  const state = plan?.state;
  return {
    title: text.parse(shown[type.title]) ?? '—',
    lead: type.lead === undefined ? null : text.parse(shown[type.lead]),
    address: published === null ? null : addressOf(strapi, type, place, published),
    standing: {
      published: published !== null,
      withdrawn: type.withdrawnAt !== null && Boolean(published?.[type.withdrawnAt]),
      plan: state === undefined || state === 'done' || state === 'cancelled' ? null : state,
    },
    plan,
  };
}
