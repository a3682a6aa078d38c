import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { typographyFaults } from '../support/french-typography';
import { type Parvis, startParvis } from '../support/parvis';
import { publicEdition } from '../support/public-edition';
import { violationsIn } from './accessibility';

describe('The page on which a commune assesses itself', () => {
  let parvis: Parvis;
  let browser: Browser;
  let edition: number;

  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-10-01T08:00:00Z');
    browser = await openBrowser();
    edition = await publicEdition(parvis);
  });
  afterAll(async () => {
    await browser?.close();
    await parvis.stop();
  });

  const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const page = await (await browser.newContext({ locale: 'fr-FR', ...options })).newPage();
    await page.goto(`${parvis.url}/api/label/editions/${edition}/auto-evaluation`);
    return page;
  };

  /** Goes on with the Tab key until something has the focus. */
  const tabTo = async (page: Page, selector: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`The Tab key does not lead to ${selector}.`);
  };

  /** Question A: the best mark, with proof. B: does not apply. C: a decimal with a comma. All by keyboard. */
  const fillIn = async (page: Page) => {
    await tabTo(page, '[name="mark-A"]');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await tabTo(page, '[name="proof-A"]');
    await page.keyboard.press('Space');
    await tabTo(page, '[name="mark-B"]');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, '[name="reason-B"]');
    await page.keyboard.type('Pas d’école');
    await tabTo(page, '[name="mark-C"]');
    await page.keyboard.type('2,5');
    await tabTo(page, 'button');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ce qui manque' }).waitFor();
  };

  const widest = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)(
    'is accessible before and after it is sent (%s, %i px wide)',
    async (colorScheme, width) => {
      const page = await open({ colorScheme, viewport: { width, height: 800 } });
      expect(await violationsIn(page, 'html')).toEqual([]);
      expect(await widest(page)).toBeLessThanOrEqual(width);
      await fillIn(page);
      for (const details of await page.locator('summary').all()) await details.click();
      expect(await violationsIn(page, 'html')).toEqual([]);
      expect(await widest(page)).toBeLessThanOrEqual(width);
    },
    180_000,
  );

  it('is found at fault by that check once a label is taken away', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector('label[for="mark-C"]')?.remove());
    expect((await violationsIn(page, 'html')).join()).toContain('label');
  }, 60_000);

  it.each([true, false])(
    'answers with the score and what is lacking, by keyboard alone (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await open({ javaScriptEnabled });
      await fillIn(page);
      const text = await page.locator('main').textContent();
      // The points of B go to A, its neighbour: 60 of 60, and a quarter of 40.
      expect(text).toContain('Votre score\u202f: 70,00 sur 100');
      expect(text).toContain('Niveau atteint\u202f: Deux étoiles.');
      expect(text).toContain('Rien n’est conservé');
      expect(await page.locator('[name="mark-A"][value="2"]').isChecked()).toBe(true);
      expect(await page.locator('[name="reason-B"]').inputValue()).toBe('Pas d’école');
      expect(await page.locator('[name="mark-C"]').inputValue()).toBe('2,5');
    },
    60_000,
  );

  it('says what is wrong at the question of which it is wrong', async () => {
    const page = await open();
    await page.locator('[name="mark-C"]').fill('11');
    await page.getByRole('button', { name: 'Calculer notre score' }).click();
    await page.getByRole('alert').getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#mark-C');
    expect(await page.locator('#mark-C').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#mark-C').inputValue()).toBe('11');
    expect(await violationsIn(page, 'html')).toEqual([]);
  }, 60_000);

  it('writes French as it is written, and English when asked', async () => {
    const page = await open();
    await fillIn(page);
    const words = await page.locator('h1, h2, legend, label, p:not(:has(code)), summary, th').allInnerTexts();
    expect(words.length).toBeGreaterThan(20);
    expect(
      words
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .flatMap(typographyFaults),
    ).toEqual([]);
    await page.goto(`${parvis.url}/api/label/editions/${edition}/auto-evaluation?locale=en`);
    await page.getByRole('button', { name: 'Work out our score' }).click();
    await page.getByRole('heading', { name: 'What is lacking' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  }, 60_000);

  it('asks nothing of another site, and keeps its answers on paper', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await fillIn(page);
    expect([...new Set(asked)]).toEqual([parvis.url]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[name="mark-A"][value="2"]').isVisible()).toBe(true);
    expect(await page.getByRole('button').isVisible()).toBe(false);
  }, 60_000);

  it('is not there for an edition that is not public', async () => {
    const page = await open();
    const answer = await page.goto(`${parvis.url}/api/label/editions/424242/auto-evaluation`);
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page introuvable');
    expect(await violationsIn(page, 'html')).toEqual([]);
  }, 60_000);
});
