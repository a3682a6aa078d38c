import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { PressOffice } from '../support/press';
import { violationsIn } from './accessibility';
import { PanelSession } from './panel-session';

const FILE = [
  'nom;média;e-mail;sujets',
  'Zoé Exemple;La Gazette;zoe@gazette.example;climat',
  'Sans;Adresse;;',
].join('\r\n');

let parvis: Parvis;
let browser: Browser;
beforeAll(async () => {
  parvis = await startParvis();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

/** The page, reached through the menu. */
async function open(): Promise<Page> {
  const { page } = await PanelSession.signIn(parvis, browser, 'Communications');
  await page.getByRole('link', { name: 'Salle de presse' }).click();
  await page.getByRole('heading', { name: 'Salle de presse', level: 1 }).waitFor();
  return page;
}

test('journalists are taken in from a file, once what that does has been seen', async () => {
  const page = await open();
  await page.getByRole('link', { name: 'Journalistes', exact: true }).last().click();
  await page.getByRole('button', { name: 'Voir ce que ferait l’import' }).click();
  await page.getByText('À remplir.').first().waitFor();
  await page.getByLabel('Fichier CSV').setInputFiles({
    ...{ name: 'journalistes.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) },
  });
  await page.getByLabel('D’où viennent ces adresses').fill('Annuaire');
  await page.getByRole('button', { name: 'Voir ce que ferait l’import' }).click();
  await page
    .getByText('1 nouveau journaliste, aucune fiche modifiée, aucune sans changement, 1 ligne refusée.')
    .waitFor();
  await page.getByText('La cellule est vide.').waitFor();
  expect(await violationsIn(page, 'main')).toEqual([]);
  expect(await parvis.sql('select from newsroom_journalists')).toHaveLength(0);
  await page.getByRole('button', { name: 'Importer exactement cela' }).click();
  await page.getByText(/^Import terminé/).waitFor();
  expect(await parvis.sql('select from newsroom_journalists')).toHaveLength(1);
});

test('a release is prepared for a list, looked at, sent, and followed', async () => {
  parvis.stopClockAt('2026-11-21T12:00:00Z');
  const press = await PressOffice.open(parvis);
  await press.published('Une convention pour les communes');
  await parvis.strapi
    .documents('plugin::newsroom.press-list')
    .create({ data: { name: 'Presse du climat', topics: 'climat' } });
  const page = await open();
  await page.getByLabel('Communiqué à envoyer').selectOption({ label: 'Une convention pour les communes' });
  await page.getByRole('button', { name: 'Préparer un envoi' }).click();
  await page.getByText('Choisissez au moins une liste.').waitFor();
  await page.getByRole('checkbox', { name: 'Presse du climat (1 personne)' }).click();
  await page.getByLabel('Objet').fill('Une signature ce matin');
  await page.getByRole('button', { name: /^Enregistrer et mettre à jour/ }).click();
  await page.getByText('[Essai] Une signature ce matin').waitFor();
  expect(await violationsIn(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Envoyer' }).click();
  await page.getByText('En cours d’envoi').waitFor();
  await parvis.runDueJobs();
  await page.locator('dl').getByText('Remis').waitFor();
  expect(await violationsIn(page, 'main')).toEqual([]);
  expect((await parvis.postBox.mailsTo('zoe@gazette.example')).map(({ subject }) => subject)).toEqual([
    'Une signature ce matin',
  ]);
});

test('the records of journalists and lists are in French, and a person can be forgotten', async () => {
  const { page } = await PanelSession.signIn(parvis, browser, 'Communications');
  await page.goto(`${parvis.url}/admin/content-manager/collection-types/plugin::newsroom.journalist`);
  await page.getByText('Zoé Exemple').click();
  await page.getByText('Base légale').first().waitFor();
  await page.getByText(/D’où vient cette adresse/).waitFor();
  await page.getByRole('button', { name: 'Oublier…' }).click();
  await page.getByRole('button', { name: 'Oublier pour toujours' }).click();
  await page.waitForURL(/collection-types\/plugin::newsroom\.journalist(?:\?|$)/);
  expect(await parvis.sql('select from newsroom_journalists')).toHaveLength(0);
});

test('who has no right to it finds no such page', async () => {
  const { page } = await PanelSession.signIn(parvis, browser, 'Events');
  expect(await page.getByRole('link', { name: 'Salle de presse' }).count()).toBe(0);
});
