import { createReadStream } from 'node:fs';
import type { Context } from 'koa';
import type { LabelContext } from '../services/context';
import { placeOf } from '../services/evidence/evidence-files';
import type { Evidence } from '../services/evidence/evidence-pieces';
import { foundOr404 } from './requests';

/** Answers with the file of a piece, always as a download: it is shown in no window where it could act as a page. */
export async function sendEvidence(
  { options }: LabelContext,
  context: Context,
  piece: Evidence,
): Promise<void> {
  const { name, mediaType, size, sha256 } = foundOr404(context, piece.file);
  // With a plain name beside it, one with accents is told in `filename*`, which every browser reads alike.
  context.attachment(name, { fallback: name.replaceAll(/[^ -~]/g, '_') });
  context.type = mediaType;
  context.length = size;
  context.set({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `default-src 'none'; sandbox`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  context.body = createReadStream(placeOf(options.evidence.folder, sha256));
}
