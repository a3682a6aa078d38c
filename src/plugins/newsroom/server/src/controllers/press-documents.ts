import { httpError } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { pressDocuments } from '../interface/press-documents';
import type { ReleaseType } from '../services/documents/reading/release-types';

const documentId = z.string().regex(/^[a-z0-9]{1,64}$/);

/** Answers with the documents of published releases of one type. */
export const documentsOf = (strapi: Core.Strapi, { uid }: ReleaseType) => ({
  async pdf(ctx: Context): Promise<void> {
    const document = await pressDocuments(strapi).pdf(askedFor(ctx, uid));
    if (document === null) throw unknownRelease(ctx);
    if (isKnown(ctx, document, 'inline')) return;
    ctx.type = 'application/pdf';
    ctx.body = document.bytes;
  },

  async kit(ctx: Context): Promise<void> {
    const kit = await pressDocuments(strapi).kit(askedFor(ctx, uid));
    if (kit === null) throw unknownRelease(ctx);
    if (isKnown(ctx, kit, 'attachment')) return;
    ctx.type = 'application/zip';
    if (ctx.method !== 'HEAD') ctx.body = kit.open();
  },
});

function askedFor(ctx: Context, uid: string) {
  const { success, data } = documentId.safeParse(ctx.params.documentId);
  if (!success) throw unknownRelease(ctx);
  return { uid, documentId: data, version: 'published' } as const;
}

/** Names the answer; whether the caller has it already, which they are then told. */
function isKnown(
  ctx: Context,
  { fileName, etag }: { fileName: string; etag: string },
  disposition: 'inline' | 'attachment',
): boolean {
  ctx.set('Content-Disposition', `${disposition}; filename="${fileName}"`);
  // Corrected or withdrawn, a release must not be read on in an old copy.
  ctx.set('Cache-Control', 'public, no-cache');
  ctx.set('ETag', etag);
  ctx.status = 200;
  if (!ctx.fresh) return false;
  ctx.status = 304;
  return true;
}

function unknownRelease(ctx: Context): Error {
  const french = ctx.acceptsLanguages('en', 'fr') === 'fr';
  const message = french
    ? 'Aucun communiqué n’est publié à cette adresse.'
    : 'No press release is published at this address.';
  return httpError({ status: 404, code: 'NOT_FOUND', message });
}
