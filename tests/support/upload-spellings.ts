import { rawRequest } from './raw-request';

/** Spellings of the path of an upload that Strapi's static server follows to the file. */
export const spellings = (asked: string): string[] => [
  `/uploads/${asked}`,
  `/uploads//${asked}`,
  `/uploads/./${asked}`,
  `/./uploads/${asked}`,
  `/fonts/../uploads/${asked}`,
  `/nothing/../uploads/${asked}`,
  `/%75ploads/${asked}`,
  `/%75%70%6C%6f%61%64%73/${asked}`,
  `/uploads%2F${asked}`,
  `/uploads%2f${asked}`,
  `/uploads/%2e/${asked}`,
  `/%2e/uploads/${asked}`,
  `/x%2f..%2fuploads%2f${asked}`,
  `/uploads/x/../${asked}`,
  `/uploads/x/%2e%2e/${asked}`,
  `/uploads/${asked.replace('.', '%2e')}`,
  `/uploads/%${asked.charCodeAt(0).toString(16)}${asked.slice(1)}`,
  `/uploads/${asked}?x=1`,
  `/uploads/${asked}?`,
];

/** Further ones, which lead nowhere here but may elsewhere. */
export const furtherSpellings = (asked: string): string[] => [
  `//uploads/${asked}`,
  `/UPLOADS/${asked}`,
  `/Uploads/${asked.toUpperCase()}`,
  `/uploads\\${asked}`,
  `/uploads%5c${asked}`,
  `\\uploads\\${asked}`,
  `/%2575ploads/${asked}`,
  `/uploads/../uploads/${asked}`,
  `/../uploads/${asked}`,
  `/uploads/..%2f..%2fpublic%2fuploads/${asked}`,
  `/uploads/${asked}/`,
  `/uploads/${asked}/.`,
  `/uploads/${asked}%00`,
  `/uploads/${asked}%20`,
  `/uploads/${asked}.`,
  `/uploads/${asked};.png`,
  `/uploads/${asked}#x`,
  `/uploads/%c0%af${asked}`,
  `/admin/../uploads/${asked}`,
  `/admin/uploads/${asked}`,
  `/api/../uploads/${asked}`,
  `/api/uploads/${asked}`,
  `/upload/../uploads/${asked}`,
  `/public/uploads/${asked}`,
  `http://elsewhere.example/uploads/${asked}`,
  `/uploads/${asked}.gz`,
];

/** Which of the paths are answered with a picture in WebP, or with anything else than a refusal. */
export async function pathsThatServe(
  origin: string,
  paths: readonly string[],
  options: Parameters<typeof rawRequest>[2] = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const { status, headers, body } = await rawRequest(origin, path, options);
    // The panel answers any path of its own with its page.
    const isPage = headers['content-type']?.includes('text/html') === true;
    if ((status < 400 && !isPage) || body.includes('WEBP')) found.push(path);
  }
  return found;
}
