import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { until } from '../support/parvis-process';
import { ScoringDesk } from '../support/scoring-desk';
import { violationsIn } from './accessibility';
import { PanelSession } from './panel-session';
import { untilDisabled } from './soon';

const OFFICE = 'Bureau';
const SAVES = '**/scoring/sheets/*/criteria/*';

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;
let desk: ScoringDesk;

/** What the database holds of the juror's one sheet. */
async function held(): Promise<Record<string, string | null>> {
  const [row] = await parvis.sql('select given::text from parvis_scoring_sheets', []);
  const given: Record<string, { mark: string | null }> = JSON.parse(String(row?.given));
  return Object.fromEntries(Object.entries(given).map(([code, { mark }]) => [code, mark]));
}

const criterion = (page: Page, name: string): Locator => page.getByRole('group', { name });
const saved = (page: Page): Promise<void> => page.getByText(/^Enregistré à/).waitFor();

/** A panel with one dossier and one juror: the account that signs in. */
async function assignDossier(): Promise<void> {
  await desk.account(OFFICE, 'Label office');
  const { email } = await parvis.admin('Juror');
  const [account] = await parvis.sql('select id from admin_users where email = ?', [email]);
  const juror = Number(account?.id);
  const grid = await desk.grid(OFFICE, { panel: { aggregation: 'criterion-median', quorum: 1 } });
  const wanted = { uid: 'api::commune.commune', label: 'Jury', grid };
  const { id } = (await desk.does(OFFICE, 'post', '/panels', wanted)).data;
  const at = `/panels/${id}`;
  const members = [{ juror, commune: null, epci: null }];
  await desk.does(OFFICE, 'post', `${at}/members`, { members });
  await desk.does(OFFICE, 'post', `${at}/dossiers`, { documents: [await desk.commune('29999')] });
  const [dossier] = await parvis.sql('select id from parvis_scoring_dossiers', []);
  const assignments = [{ dossier: Number(dossier?.id), juror }];
  await desk.does(OFFICE, 'post', `${at}/assignments`, { assignments });
  await desk.does(OFFICE, 'post', `${at}/open`);
}

beforeAll(async () => {
  parvis = await startParvis();
  desk = new ScoringDesk(parvis);
  await assignDossier();
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Juror');
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

it('A juror finds their dossier on the desk, and opens its sheet', async () => {
  const { page } = panel;
  await panel.goto('/plugins/scoring');
  await page.getByRole('heading', { name: 'Aucune fiche remise sur 1' }).waitFor();
  expect(await violationsIn(page, '#strapi')).toEqual([]);
  await page.getByRole('link', { name: 'Brélan' }).press('Enter');
  await page.getByRole('heading', { name: 'Brélan', level: 2 }).waitFor();
  await page.getByText('Il manque 2 réponses').waitFor();
  expect(await violationsIn(page, '#strapi')).toEqual([]);
});

it('marks by the keyboard alone, and each mark is saved and said so', async () => {
  const { page } = panel;
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Raccourcis clavier de la fiche' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Brélan', level: 2 }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('3');
  await saved(page);
  await criterion(page, 'Écoute').getByRole('radio', { name: '3', checked: true }).waitFor();
  expect(await held()).toEqual({ A: '3' });
});

it('loses nothing when the line is cut and the page loaded anew, and sends it when the line is back', async () => {
  const { page } = panel;
  await page.route(SAVES, (route) => route.abort());
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await page.getByText('1 réponse n’est pas enregistrée').waitFor();
  await page.reload();
  await page.getByText('1 réponse n’est pas enregistrée').waitFor();
  await criterion(page, 'Décision').getByRole('radio', { name: '2', checked: true }).waitFor();
  expect(await held()).toEqual({ A: '3' });
  await page.unroute(SAVES);
  await page.getByRole('button', { name: 'Réessayer maintenant' }).press('Enter');
  await saved(page);
  expect(await held()).toEqual({ A: '3', B: '2' });
});

it('keeps a mark while there is no connection, and sends it by itself once there is', async () => {
  const { page } = panel;
  await page.context().setOffline(true);
  await criterion(page, 'Décision').getByRole('radio', { name: '1' }).check();
  await page.getByText('1 réponse n’est pas enregistrée').waitFor();
  expect(await held()).toEqual({ A: '3', B: '2' });
  await page.context().setOffline(false);
  await saved(page);
  await until(async () => (await held()).B === '1');
});

it('chooses between two answers when two windows have answered one criterion', async () => {
  const { page } = panel;
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('heading', { name: 'Brélan', level: 2 }).waitFor();
  const dispute = page.getByRole('group', { name: 'Une autre fenêtre a répondu autrement à ce critère' });
  const answerBoth = async (here: string, there: string) => {
    await page.route(SAVES, (route) => route.abort());
    await criterion(page, 'Décision').getByRole('radio', { name: here }).check();
    await page.getByText('1 réponse n’est pas enregistrée').waitFor();
    await criterion(other, 'Décision').getByRole('radio', { name: there }).check();
    await dispute.waitFor();
    await page.unroute(SAVES);
  };
  await answerBoth('4', '0');
  await dispute.getByText('Ici\u202f: note 4').waitFor();
  await dispute.getByText('Enregistré ailleurs\u202f: note 0').waitFor();
  expect(await violationsIn(page, '#strapi')).toEqual([]);
  await dispute.getByRole('button', { name: 'Garder ma réponse d’ici' }).press('Enter');
  await until(async () => (await held()).B === '4');
  // The other window hears of it a moment later; until then it would dispute what is answered there.
  await criterion(other, 'Décision').getByRole('radio', { name: '4', checked: true }).waitFor();
  await answerBoth('3', '2');
  await dispute.getByRole('button', { name: 'Prendre celle de l’autre fenêtre' }).press('Enter');
  await dispute.waitFor({ state: 'detached' });
  await criterion(page, 'Décision').getByRole('radio', { name: '2', checked: true }).waitFor();
  expect(await held()).toEqual({ A: '3', B: '2' });
  await other.close();
});

it('notices what another window of the same juror has marked', async () => {
  const { page } = panel;
  await page.reload();
  await criterion(page, 'Écoute').waitFor();
  const notice = page.getByText('Une autre fenêtre a modifié cette fiche');
  expect(await notice.count()).toBe(0);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('heading', { name: 'Brélan', level: 2 }).waitFor();
  await criterion(other, 'Écoute').getByRole('radio', { name: '1' }).check();
  await saved(other);
  await notice.waitFor();
  await criterion(page, 'Écoute').getByRole('radio', { name: '1', checked: true }).waitFor();
  await other.close();
});

it('hands the sheet in once nothing is missing, and changes it no more', async () => {
  const { page } = panel;
  await page.getByRole('button', { name: 'Remettre la fiche…' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remettre' }).press('Enter');
  await page.getByText('La fiche est remise.').waitFor();
  await page.getByText('Remise', { exact: true }).waitFor();
  await untilDisabled(criterion(page, 'Écoute').getByRole('radio', { name: '1' }));
  expect(await violationsIn(page, '#strapi')).toEqual([]);
  await page.getByRole('link', { name: 'Retour à mes dossiers' }).click();
  await page.getByRole('heading', { name: '1 fiche remise sur 1' }).waitFor();
  expect(await held()).toEqual({ A: '1', B: '2' });
});
