import type { Page } from 'playwright-core';

/** What moves or blinks would make two runs differ. */
const STILL =
  '*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }';

/** What the window of a page shows, as WebP. */
export async function pictureOf(page: Page): Promise<Buffer> {
  await page.waitForLoadState('networkidle');
  await page.addStyleTag({ content: STILL });
  await page.mouse.move(0, 0);
  const png = await page.screenshot();
  // A browser writes WebP from a canvas and not from a screenshot.
  const blank = await page.context().newPage();
  const address = await blank.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.85);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await blank.close();
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
