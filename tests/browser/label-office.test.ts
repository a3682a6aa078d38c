import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { LabelDesk, CALENDAR as SPRING } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';
import { until } from '../support/parvis-process';
import { violationsIn } from './accessibility';
import { PanelSession } from './panel-session';
import { untilDisabled, untilFocused, untilHolds, untilNoneOf } from './soon';

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;
let desk: LabelDesk;

beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt('2026-01-15T09:00:00Z');
  desk = new LabelDesk(parvis);
  await desk.begin();
  await desk.grid();
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Label office');
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

const button = (name: string): Locator => panel.page.getByRole('button', { name, exact: true });
const said = (words: string) => panel.notification.getByText(words).waitFor();
const field = (label: string): Locator => panel.page.getByRole('textbox', { name: label });
const instant = (label: string): Locator => panel.page.getByLabel(label);

it('Without a programme there is no edition to create, and the page says what comes first', async () => {
  const { page } = panel;
  await panel.goto('/plugins/label');
  await page.getByText('Créez d’abord un programme, puis une édition.').waitFor();
  await untilNoneOf(button('Créer une édition…'));
  expect(await violationsIn(page, '#strapi')).toEqual([]);
});

it('The office creates a programme, whose faults it is told before anything is sent', async () => {
  const { page } = panel;
  await button('Créer un programme…').click();
  await field('Intitulé').fill('Label de démonstration');
  await untilHolds(field('Adresse'), 'label-de-demonstration');
  await button('Créer le programme').click();
  await page.getByText('Donnez de deux à huit lettres capitales, sans accent.').waitFor();
  expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
  await field('Lettres').fill('demo');
  await button('Créer le programme').click();
  await said('Le programme est créé.');
  const kept = await parvis.sql('select letters, slug, valid_years from parvis_label_programmes');
  expect(kept).toEqual([{ letters: 'DEMO', slug: 'label-de-demonstration', valid_years: 3 }]);
});

it('creates an edition and reads at once all that keeps it from opening', async () => {
  const { page } = panel;
  await button('Créer une édition…').click();
  await field('Année').fill('2026');
  await button('Créer l’édition').click();
  await page.getByRole('heading', { name: 'Label de démonstration, édition 2026', level: 2 }).waitFor();
  const open = button('Ouvrir les candidatures…');
  await untilDisabled(open);
  await page.getByText('Le calendrier est incomplet\u202f: indiquez la proclamation.').waitFor();
  const reasons = page.locator(`[id="${await open.getAttribute('aria-describedby')}"]`);
  expect(await reasons.getByRole('listitem').count()).toBe(7);
  expect(await violationsIn(page, '#strapi')).toEqual([]);
});

const CALENDAR = {
  ...{ 'Ouverture des candidatures': '2026-02-02T09:00', 'Clôture des candidatures': '2026-03-29T03:00' },
  ...{ 'Fin de l’instruction': '2026-05-15T18:00', 'Fin du jury': '2026-06-30T18:00' },
  ...{ Proclamation: '2026-09-10T10:00', 'Fin des recours': '2026-11-11T00:00' },
};

it('gives grid and calendar in the time of Paris: an hour that no clock shows is told', async () => {
  const { page } = panel;
  await page.getByLabel('Grille de notation').selectOption({ index: 1 });
  for (const [point, local] of Object.entries(CALENDAR)) await instant(point).fill(local);
  await instant('Clôture des candidatures').fill('2026-03-29T02:30');
  await page.getByText('Cette heure n’existe pas').waitFor();
  await button('Enregistrer le calendrier').click();
  await page.getByRole('alert').getByText('Corrigez les dates signalées').waitFor();
  await instant('Clôture des candidatures').fill(CALENDAR['Clôture des candidatures']);
  await button('Enregistrer le calendrier').click();
  await said('La grille et le calendrier sont enregistrés.');
  const [kept] = await parvis.sql('select closes from parvis_label_editions');
  expect(kept?.closes).toEqual(new Date('2026-03-29T01:00:00Z'));
});

it('is told when somebody else was faster, keeps what was typed, and goes on from there', async () => {
  const { page } = panel;
  const [edition] = await parvis.sql('select id, grid_id, version from parvis_label_editions');
  await instant('Fin du jury').fill('2026-07-01T18:00');
  await desk.does('put', `/editions/${edition?.id}`, {
    ...{ version: edition?.version, grid: edition?.grid_id },
    calendar: { ...SPRING, proclamation: '2026-09-10T11:00:00+02:00' },
  });
  await button('Enregistrer le calendrier').click();
  await page.getByRole('alert').getByText('garde ce que vous avez saisi').waitFor();
  await untilHolds(instant('Proclamation'), '2026-09-10T11:00');
  await untilHolds(instant('Fin du jury'), '2026-07-01T18:00');
  await button('Enregistrer le calendrier').click();
  await until(async () => {
    const [kept] = await parvis.sql(
      `select count(*) from parvis_label_editions
        where jury_until = '2026-07-01T16:00:00Z' and proclamation = '2026-09-10T09:00:00Z'`,
    );
    return Number(kept?.count) === 1;
  });
});

it('opens it after a second look, and grid and calendar are only read', async () => {
  const { page } = panel;
  await button('Ouvrir les candidatures…').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog', { name: 'Ouvrir les candidatures' }).waitFor();
  await button('Ouvrir').click();
  await said('L’édition est ouverte.');
  await untilFocused(page.getByRole('status').filter({ hasText: 'Les communes candidatent.' }));
  await page.getByText('dimanche 29\u00a0mars 2026 à 3\u00a0h\u00a000, heure de Paris').waitFor();
  await untilNoneOf(button('Enregistrer le calendrier'));
  await untilDisabled(button('Clore les candidatures…'));
  await page.getByText('La date prévue n’est pas encore venue.').waitFor();
  expect(await violationsIn(page, '#strapi')).toEqual([]);
});

it('cancels it only with a reason', async () => {
  const { page } = panel;
  await button('Annuler l’édition…').click();
  await button('Annuler l’édition').click();
  await page.getByText('Un motif est nécessaire.').waitFor();
  await field('Motif').fill('Le budget n’a pas été voté.');
  await button('Annuler l’édition').click();
  await page.getByText('Motif\u202f: Le budget n’a pas été voté.').waitFor();
  const kept = await parvis.sql('select state, reason from parvis_label_editions');
  expect(kept).toEqual([{ state: 'cancelled', reason: 'Le budget n’a pas été voté.' }]);
});

describe('Claims to speak for a commune', () => {
  const states = () => parvis.sql('select commune, state, reason from parvis_label_claims order by commune');

  it('are confirmed, or refused with a reason', async () => {
    const { page } = panel;
    for (const [name, commune] of [
      ['Ada', '29999'],
      ['Bea', '85999'],
    ] as const) {
      await desk.account(name);
      await desk.claim(name, commune, { confirm: false });
    }
    await page.getByRole('link', { name: 'Demandes de représentation' }).click();
    await page.getByText('2 demandes attendent une réponse.').waitFor();
    expect(await violationsIn(page, '#strapi')).toEqual([]);
    await button('Confirmer… Brélan').click();
    await button('Confirmer').click();
    await said('La demande pour Brélan est confirmée.');
    await untilFocused(page.getByRole('status').filter({ hasText: '1 demande attend une réponse.' }));
    await button("Refuser… L'Île-d'Aure").click();
    await field('Motif').fill('La mairie ne connaît pas ce compte.');
    await button('Refuser').click();
    await page.getByText('Aucune demande dans cet état.').waitFor();
    expect(await states()).toEqual([
      { commune: '29999', state: 'confirmed', reason: null },
      { commune: '85999', state: 'refused', reason: 'La mairie ne connaît pas ce compte.' },
    ]);
  });

  it('that were confirmed can be refused later; what was refused is only read', async () => {
    const { page } = panel;
    await page.getByLabel('Montrer les demandes').selectOption('refused');
    await page.getByText('La mairie ne connaît pas ce compte.').waitFor();
    await untilNoneOf(page.getByRole('button', { name: /^Refuser…/ }));
    await page.getByLabel('Montrer les demandes').selectOption('confirmed');
    await page.getByRole('button', { name: /^Refuser…/ }).waitFor();
    await untilNoneOf(page.getByRole('button', { name: /^Confirmer…/ }));
  });
});

it('Whoever has no right to the label has neither its link nor its pages', async () => {
  const other = await PanelSession.signIn(parvis, browser, 'Events');
  await untilNoneOf(other.page.getByRole('link', { name: 'Label', exact: true }));
  await other.goto('/plugins/label');
  await other.page
    .getByText('Vous n’avez pas les permissions')
    .or(other.page.getByText('permission'))
    .first()
    .waitFor();
  await other.page.context().close();
});

it('axe finds what is planted: a field without a name on a page of the label', async () => {
  const { page } = panel;
  await panel.goto('/plugins/label');
  await page.getByRole('heading', { name: 'Programmes' }).waitFor();
  await page.getByRole('main').evaluate((main) => main.append(document.createElement('input')));
  expect(await violationsIn(page, '#strapi')).toEqual([expect.stringMatching(/^label: /)]);
});
