import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { ScoringDesk } from '../support/scoring-desk';
import { calculate, publish, recuse } from './deliberation';
import { openPage, PanelSession } from './panel-session';
import { untilFocused } from './soon';

const OFFICE = 'Bureau';
const JURORS = ['Ada', 'Bea', 'Cleo'] as const;

let parvis: Parvis;
let browser: Browser;
let desk: ScoringDesk;
let dossiers: readonly number[] = [];
let address = '';

/** Signs in with an account that the test calls by a name. */
const signIn = async (name: string): Promise<PanelSession> =>
  PanelSession.signInAs(parvis, await openPage(browser), desk.accountOf(name));

const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);

/** Presses Tab until an element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isFocused(element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${element}`);
}

async function tabToAndEnter(page: Page, element: Locator): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press('Enter');
}

/** Follows the first link of a table: Tab leads to its head, arrows through its cells. */
async function openFirst(page: Page, dossier: string): Promise<void> {
  const link = page.getByRole('link', { name: dossier });
  await link.waitFor();
  await tabTo(page, page.getByRole('gridcell').first());
  await page.keyboard.press('ArrowDown');
  await untilFocused(link);
  await page.keyboard.press('Enter');
}

beforeAll(async () => {
  parvis = await startParvis();
  desk = new ScoringDesk(parvis);
  await desk.people(OFFICE, JURORS);
  const communes = [await desk.commune('29999'), await desk.commune('85999')];
  const panel = await desk.openPanel(OFFICE, communes, JURORS);
  ({ dossiers } = panel);
  for (const [name, mark] of [
    ['Bea', '2'],
    ['Cleo', '4'],
  ] as const) {
    for (const dossier of [0, 1]) {
      const marks = dossier === 0 ? { A: mark, B: '2' } : { A: '3', B: '3' };
      await desk.mark(name, panel.assignments.get(`${name} ${dossier}`) ?? 0, marks);
    }
  }
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

it('A juror marks one dossier and steps back from another without a mouse', async () => {
  const panel = await signIn('Ada');
  const { page } = panel;
  await panel.goto('/plugins/scoring');
  await openFirst(page, 'Brélan');
  await page.getByRole('heading', { name: 'Brélan', level: 2 }).waitFor();
  for (const key of ['j', '0', 'j', '2']) await page.keyboard.press(key);
  await tabToAndEnter(page, page.getByRole('button', { name: 'Remettre la fiche…', disabled: false }));
  const confirm = page.getByRole('alertdialog');
  await tabToAndEnter(page, confirm.getByRole('button', { name: 'Remettre', exact: true }));
  await page.getByText('Remise', { exact: true }).waitFor();

  const back = page.getByRole('link', { name: 'Retour à mes dossiers' });
  await back.focus();
  await page.keyboard.press('Enter');
  await openFirst(page, "L'Île-d'Aure");
  await page.getByRole('heading', { name: "L'Île-d'Aure", level: 2 }).waitFor();
  await tabToAndEnter(page, page.getByRole('button', { name: 'Déclarer un conflit d’intérêts…' }));
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByLabel('Raison'));
  await page.keyboard.type('Ma sœur y est élue.');
  await tabToAndEnter(page, dialog.getByRole('button', { name: 'Déclarer et fermer la fiche' }));
  await page.getByRole('heading', { name: '1 fiche remise sur 1' }).waitFor();
  const declared = await parvis.sql('select dossier_id, reason from parvis_scoring_conflicts');
  expect(declared).toEqual([{ dossier_id: dossiers[1], reason: 'Ma sœur y est élue.' }]);
  await page.context().close();
});

it('who presides sees the disagreement, runs, recuses a juror late, runs again and compares', async () => {
  const panel = await signIn(OFFICE);
  const { page } = panel;
  await panel.goto('/plugins/scoring/panels');
  await page.getByRole('link', { name: 'Jury', exact: true }).click();
  const table = page.getByRole('table', { name: 'Dossiers du jury' });
  await table.getByRole('link').first().waitFor();
  expect(await table.getByRole('link').allTextContents()).toEqual(['Brélan', "L'Île-d'Aure"]);
  await table.getByRole('link', { name: 'Brélan' }).click();
  await calculate(page, 'Calcul n° 1');
  await recuse(page, 'Cleo Exemple', 'Ancienne élue de la commune');
  await calculate(page, 'Calcul n° 2');
  await page.getByText('Ne comptent plus les fiches de Cleo Exemple.').waitFor();
  await page.getByText(/^Score.*50,00 puis 35,00/).waitFor();
  address = await publish(page, 'calcul n° 2');
  await page.context().close();
});

it('and a visitor recomputes the second run to the hash that was kept', async () => {
  const [kept] = await parvis.sql('select result_hash from parvis_scoring_runs where sequence = 2');
  const page = await openPage(browser);
  await page.goto(new URL(address, parvis.url).href);
  await page.getByRole('button', { name: 'Recalculer dans ce navigateur' }).click();
  await page.getByText('Le calcul fait ici donne exactement le résultat publié.').waitFor();
  expect(await page.locator('#recomputed-resultHash').textContent()).toBe(kept?.result_hash);
  expect(await page.locator('body').textContent()).not.toMatch(/\b(?:Ada|Bea|Cleo)\b/);
  await page.context().close();
});
