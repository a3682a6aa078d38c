/**
 * Draws the images and the document of the demo into database/demo/images, where they are committed.
 *
 * Usage: npx tsx scripts/make-demo-images.ts [path of Chromium]
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { covers } from './demo-images/covers';
import { kitDocument } from './demo-images/kit-document';
import { marks } from './demo-images/marks';

const FOLDER = join(__dirname, '..', 'database', 'demo', 'images');

async function main(executablePath = '/usr/bin/chromium'): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    for (const [file, svg] of Object.entries({ ...marks, ...covers }))
      await writeFile(join(FOLDER, file), await rendered(page, svg, file));
    await page.setContent(kitDocument());
    const path = join(FOLDER, 'dossier-label-en-bref.pdf');
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true });
  } finally {
    await browser.close();
  }
}

/** Draws on a canvas, since a browser writes WebP from there and not from a screenshot. */
async function rendered(page: Page, svg: string, file: string): Promise<Buffer> {
  const type = file.endsWith('.webp') ? 'image/webp' : 'image/png';
  const address = await page.evaluate(
    async ([source, mime]) => {
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL(mime, 0.85);
    },
    [svg, type] as const,
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
