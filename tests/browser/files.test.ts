import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type MediaFile, uploadPicture } from '../support/media-library';
import { type Parvis, startParvis } from '../support/parvis';
import { openPage, PARTNER, PanelSession } from './panel-session';

let parvis: Parvis;
let browser: Browser;
let file: MediaFile;

beforeAll(async () => {
  parvis = await startParvis();
  browser = await openBrowser();
  file = await uploadPicture(parvis, 'lavoir.webp');
});
afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

/** The width of the picture as the browser has it: 0 when it was not served. */
const widthOf = async ({ page }: PanelSession): Promise<number> => {
  const picture = page.locator(`img[src*="${file.hash}"]`).first();
  await picture.waitFor();
  return picture.evaluate(async (element) => {
    if (!(element instanceof HTMLImageElement)) return 0;
    await element.decode().catch(() => {});
    return element.naturalWidth;
  });
};

describe('A picture that is not public', () => {
  let panel: PanelSession;
  beforeAll(async () => {
    panel = await PanelSession.signIn(parvis, browser, 'Communications');
  });

  it('is shown to staff in the media library', async () => {
    await panel.goto('/plugins/upload');
    expect(await widthOf(panel)).toBeGreaterThan(0);
  });

  it('is shown to staff in the draft to which it belongs', async () => {
    const { documentId } = await parvis.strapi.documents(PARTNER).create({
      data: { name: 'Association des lavoirs', kind: 'association', logo: file.id, logoAlt: 'Logo' },
    });
    await panel.edit(PARTNER, documentId);
    expect(await widthOf(panel)).toBeGreaterThan(0);
  });

  it('is shown to nobody else', async () => {
    const visitor = await openPage(browser);
    const answer = await visitor.goto(`${parvis.url}${file.url}`);
    expect(answer?.status()).toBe(404);
  });
});
