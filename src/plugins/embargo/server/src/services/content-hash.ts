import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { agreedContent, type ContentFields } from '../domain/content';
import type { DocumentPlace } from '../domain/plan';
import { contentType } from './content-type';
import { fileDigest } from './file-digest';

const schema = z.object({
  attributes: z.record(
    z.string(),
    z.object({
      type: z.string(),
      writable: z.boolean().optional(),
      component: z.string().optional(),
      components: z.array(z.string()).optional(),
      mappedBy: z.string().optional(),
    }),
  ),
});

const draftOf = z.record(z.string(), z.unknown()).nullable();

/**
 * The SHA-256, in hexadecimal, of what people agree to when they agree to the draft of a document: of the canonical
 * JSON (RFC 8785) of its content. Null when it has no draft.
 */
export async function contentHash(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentPlace,
): Promise<string | null> {
  const known = contentType(strapi, uid);
  if (known === undefined) return null;
  const draft = draftOf.parse(
    await strapi.db.query(known).findOne({
      where: { documentId, publishedAt: null },
      populate: everythingIn(strapi, uid),
    }),
  );
  if (draft === null) return null;
  const digests = await digestsOf(strapi, uid, draft);
  const content = agreedContent(uid, draft, fieldsOf(strapi), (file) => digests.get(file) ?? '');
  return createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');
}

const attributesOf = (strapi: Core.Strapi, uid: string) =>
  schema.parse(strapi.getModel(z.custom<never>().parse(uid))).attributes;

function fieldsOf(strapi: Core.Strapi): ContentFields {
  const read = new Map<string, ReturnType<ContentFields>>();
  return (uid) => {
    const fields = read.get(uid) ?? attributesOf(strapi, uid);
    read.set(uid, fields);
    return fields;
  };
}

type Populate = {
  [field: string]: true | { select: string[] } | { populate: Populate } | { on: Record<string, unknown> };
};

function everythingIn(strapi: Core.Strapi, uid: string): Populate {
  const populate: Populate = {};
  for (const [name, { type, component = '', components = [] }] of Object.entries(attributesOf(strapi, uid))) {
    if (type === 'media') populate[name] = true;
    if (type === 'relation') populate[name] = { select: ['id', 'documentId'] };
    if (type === 'component') populate[name] = { populate: everythingIn(strapi, component) };
    if (type === 'dynamiczone') {
      const on = components.map((each) => [each, { populate: everythingIn(strapi, each) }] as const);
      populate[name] = { on: Object.fromEntries(on) };
    }
  }
  return populate;
}

type Fields = Readonly<Record<string, unknown>>;

/** The digest of each file in a document, by the file as it stands there. */
async function digestsOf(strapi: Core.Strapi, uid: string, draft: Fields): Promise<Map<Fields, string>> {
  const files: Fields[] = [];
  // The content is built once only to meet its files: reading them takes time, which a pure function has none of.
  agreedContent(uid, draft, fieldsOf(strapi), (file) => {
    files.push(file);
    return '';
  });
  const digests = new Map<Fields, string>();
  for (const file of files) digests.set(file, await fileDigest(strapi, file));
  return digests;
}
