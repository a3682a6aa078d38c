import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Parvis } from './parvis';

const stored = z.object({
  id: z.number(),
  url: z.string(),
  hash: z.string(),
  ext: z.string(),
  formats: z.record(z.string(), z.object({ url: z.string() })).nullish(),
});

export type MediaFile = z.infer<typeof stored>;

/** A picture large enough for Strapi to make formats of it. */
const PICTURE = join(__dirname, '../../database/demo/images/cover-forum.webp');

/** Puts the demo's picture into the media library as somebody in the panel does. */
export async function uploadPicture(parvis: Parvis, name = 'photo.webp'): Promise<MediaFile> {
  const answer = await parvis
    .http()
    .post('/upload')
    .set('Authorization', `Bearer ${await parvis.adminToken('Communications')}`)
    .attach('files', readFileSync(PICTURE), { filename: name, contentType: 'image/webp' });
  const [file] = z.array(stored).parse(answer.body);
  if (file === undefined) throw new Error(`Nothing was stored: ${JSON.stringify(answer.body)}`);
  return file;
}

/** Where a file and all its formats lie. */
export const addressesOf = ({ url, formats }: MediaFile): string[] => [
  url,
  ...Object.values(formats ?? {}).map((format) => format.url),
];
