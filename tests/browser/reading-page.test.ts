import type { Grants } from '@parvis/embargo';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { embargoedRelease, planPublication } from '../support/embargoed-release';
import { type Parvis, startParvis } from '../support/parvis';
import { violationsIn } from './accessibility';

describe('The page of a journalist’s personal link', () => {
  let parvis: Parvis;
  let browser: Browser;
  let grants: Grants;
  let documentId: string;
  let people = 0;

  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-11-20T08:00:00Z');
    browser = await openBrowser();
    grants = parvis.strapi.plugin('embargo').service('grants');
    documentId = (await embargoedRelease(parvis, 'canari')).documentId;
    await planPublication(parvis, documentId, '2026-11-23T09:00:00Z');
  });
  afterAll(async () => {
    await browser?.close();
    await parvis.stop();
  });

  const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    people += 1;
    const outcome = await grants.create(
      {
        ...{ person: 'Sacha Plume', outlet: 'Le Quotidien', language: 'fr' },
        email: `journaliste${people}@quotidien.example`,
        subject: { uid: 'api::press-release.press-release', documentId },
        expiresAt: new Date('2026-12-01T09:00:00Z'),
      },
      { kind: 'system', id: null },
    );
    if (!outcome.done) throw new Error(JSON.stringify(outcome.refusal));
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(`${parvis.url}${new URL(grants.linkFor(outcome.value)).pathname}`);
    return page;
  };

  /** By keyboard alone: the box to tick comes after the way past the head of the page. */
  const accept = async (page: Page) => {
    await page.getByRole('checkbox', { name: 'accepte ces conditions' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Titre canari' }).waitFor();
  };

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('is accessible at every stage (%s, %i px wide)', async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 } });
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await violationsIn(page, 'html')).toEqual([]);
    expect(await widest()).toBeLessThanOrEqual(width);
    await accept(page);
    expect(await violationsIn(page, 'html')).toEqual([]);
    expect(await widest()).toBeLessThanOrEqual(width);
  });

  it('is complete without scripts, and has the style that its policy allows', async () => {
    const page = await open({ javaScriptEnabled: false });
    await accept(page);
    expect(await page.getByText('avant le lundi 23').isVisible()).toBe(true);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Étude – œuvre d’été.txt' }).click();
    expect((await download).suggestedFilename()).toBe('Étude – œuvre d’été.txt');
    const styled = await open();
    expect(await styled.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('system-ui');
  });

  it('asks nothing of another site, and runs nothing that a text holds', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await accept(page);
    await page.reload();
    expect([...new Set(asked)]).toEqual([parvis.url]);
  });
});
