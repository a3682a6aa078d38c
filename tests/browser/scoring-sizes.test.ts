import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { ScoringDesk } from '../support/scoring-desk';
import { PanelSession } from './panel-session';

const OFFICE = 'Bureau';

/** Windows in CSS pixels: a small screen, and the same at 200 %. */
const WINDOWS = [
  { name: '1280 × 720', juror: 'Ada', width: 1280, height: 720, deviceScaleFactor: 1 },
  { name: '200 %', juror: 'Bea', width: 640, height: 360, deviceScaleFactor: 2 },
] as const;

let parvis: Parvis;
let browser: Browser;
let desk: ScoringDesk;

beforeAll(async () => {
  parvis = await startParvis();
  desk = new ScoringDesk(parvis);
  await desk.people(
    OFFICE,
    WINDOWS.map(({ juror }) => juror),
  );
  await desk.openPanel(
    OFFICE,
    [await desk.commune('29999')],
    WINDOWS.map(({ juror }) => juror),
  );
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

/** What stands outside the window on its left or right, where nobody sees it without scrolling both ways. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        // A table is read both ways. What is one pixel wide is there for those who do not see.
        return box.width > 1 && (box.right > width + 1 || box.left < -1) && element.closest('table') === null;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 150));
  });

it.each(WINDOWS)(
  'A sheet is filled in and handed in, and nothing is cut off: $name',
  async ({ juror, width, height, deviceScaleFactor }) => {
    const context = await browser.newContext({
      ...{ viewport: { width, height }, deviceScaleFactor },
      ...{ locale: 'fr-FR', timezoneId: 'Europe/Paris' },
    });
    const panel = await PanelSession.signInAs(parvis, await context.newPage(), desk.accountOf(juror));
    const { page } = panel;
    await panel.goto('/plugins/scoring');
    await page.getByRole('link', { name: 'Brélan' }).waitFor();
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole('link', { name: 'Brélan' }).click();
    await page.getByRole('heading', { name: 'Brélan', level: 2 }).waitFor();
    await page.getByText('Code INSEE').waitFor();
    expect(await cutOff(page)).toEqual([]);
    for (const [name, mark] of [
      ['Écoute', '3'],
      ['Décision', '2'],
    ] as const) {
      await page.getByRole('group', { name }).getByRole('radio', { name: mark }).check();
    }
    await page.getByRole('button', { name: 'Remettre la fiche…', disabled: false }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remettre', exact: true }).click();
    await page.getByText('Remise', { exact: true }).waitFor();
    expect(await cutOff(page)).toEqual([]);
    await context.close();
  },
);
