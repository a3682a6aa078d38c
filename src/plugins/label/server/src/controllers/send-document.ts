import type { Context } from 'koa';
import type { AwardDocument } from '../services/awards/award-documents';

/** Answers with a PDF, which a browser shows. @param kept for how many seconds a cache may; none without it. */
export function sendDocument(context: Context, { fileName, bytes }: AwardDocument, kept = 0): void {
  context.attachment(fileName, { type: 'inline' });
  context.type = 'application/pdf';
  context.set({
    'Cache-Control': kept > 0 ? `public, max-age=${kept}` : 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  context.body = bytes;
}
