import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { PressOffice, paragraph } from '../support/press';
import { violationsIn } from './accessibility';
import { PanelSession, RELEASE } from './panel-session';
import { untilDisabled } from './soon';

const NOTE = 'Le premier texte donnait 205 élus ; ils étaient 250.';

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;
let documentId: string;

const panelNamed = (name: string): Locator =>
  panel.page.locator('aside').filter({ has: panel.page.getByRole('heading', { name, exact: true }) });
const inPublic = () => panelNamed('Vie publique');
const dialog = () => panel.page.getByRole('dialog');
const published = () =>
  parvis.strapi.documents(RELEASE).findOne({ documentId, status: 'published', populate: '*' });

beforeAll(async () => {
  parvis = await startParvis();
  const press = await PressOffice.open(parvis);
  documentId = await press.published('Plus de 205 élus');
  await parvis.strapi.documents(RELEASE).update({
    documentId,
    data: { title: 'Plus de 250 élus', body: paragraph('Le texte corrigé du communiqué.') },
  });
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Communications');
  await panel.edit(RELEASE, documentId);
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

describe('A communications officer, of a release that has been public,', () => {
  it('is asked which correction it is, with the keyboard alone', async () => {
    const { page } = panel;
    await page.getByRole('button', { name: 'Publier la correction…' }).press('Enter');
    await dialog().getByText('Ce texte a déjà été public.').waitFor();
    expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
    await dialog().getByRole('button', { name: 'Publier la correction', exact: true }).press('Enter');
    await dialog().getByText('Dites si la correction est mineure ou importante.').waitFor();
    await dialog()
      .getByRole('radio', { name: /^Importante/ })
      .press('Space');
    await dialog().getByRole('button', { name: 'Publier la correction', exact: true }).press('Enter');
    await dialog().getByText('Écrivez la note que les lecteurs verront.').waitFor();
    expect(await published()).toMatchObject({ title: 'Plus de 205 élus', corrections: [] });
    await dialog()
      .getByRole('textbox', { name: /Note pour les lecteurs/ })
      .fill(NOTE);
    await dialog().getByRole('button', { name: 'Publier la correction', exact: true }).press('Enter');
    await panel.notification.getByText('La correction est publique.').waitFor();
    expect(await published()).toMatchObject({ title: 'Plus de 250 élus', corrections: [{ note: NOTE }] });
  });

  it('sees its versions and what differs between them', async () => {
    const { page } = panel;
    await inPublic().getByText('2 versions publiées').waitFor();
    await inPublic().getByRole('button', { name: 'Comparer des versions…' }).click();
    await dialog().getByRole('heading', { name: 'Titre', exact: true }).waitFor();
    await dialog().locator('del').first().filter({ hasText: '205' }).waitFor();
    await dialog().locator('ins').first().filter({ hasText: 'ajouté' }).waitFor();
    expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('saves before correcting again', async () => {
    await panel.text('Sous-titre').fill('Une précision');
    await panel.page.getByRole('button', { name: 'Enregistrer avant de corriger' }).waitFor();
    await untilDisabled(inPublic().getByRole('button', { name: 'Retirer…' }));
    await panel.press('Enregistrer');
    await panel.page.getByRole('button', { name: 'Publier la correction…' }).waitFor();
  });

  it('withdraws it with a notice, and brings it back with a reason', async () => {
    const { page } = panel;
    await inPublic().getByRole('button', { name: 'Retirer…' }).click();
    await dialog().getByRole('button', { name: 'Retirer', exact: true }).click();
    await dialog().getByText('Choisissez la raison du retrait.').waitFor();
    expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
    await dialog().getByRole('combobox', { name: 'Raison' }).selectOption('error');
    await dialog().getByRole('textbox', { name: 'Explication' }).fill('Les chiffres étaient faux.');
    await dialog().getByRole('button', { name: 'Retirer', exact: true }).click();
    await panel.notification.getByText('Le texte est retiré, l’avis est public.').waitFor();
    await inPublic().getByText('Retiré : le public lit l’avis à la place du texte.').waitFor();
    expect(await published()).toMatchObject({ body: null, withdrawal: { reason: 'error' } });
    await untilDisabled(page.getByRole('button', { name: 'Retiré', exact: true }));

    await inPublic().getByRole('button', { name: 'Rétablir…' }).click();
    await dialog()
      .getByRole('textbox', { name: /Pourquoi le texte revient/ })
      .fill('Vérifié depuis.');
    await dialog().getByRole('button', { name: 'Rétablir', exact: true }).click();
    // The subtitle was saved after the last correction.
    await dialog().getByText('dites si c’est une correction mineure').waitFor();
    await dialog()
      .getByRole('radio', { name: /^Mineure/ })
      .click();
    await dialog().getByRole('button', { name: 'Rétablir', exact: true }).click();
    await panel.notification.getByText('Le texte est de nouveau public.').waitFor();
    expect(await published()).toMatchObject({ subtitle: 'Une précision', withdrawal: null });
  });

  it('is given advice as she writes, and may publish all the same', async () => {
    const advice = panelNamed('Conseils de rédaction');
    await advice.getByText(/l’usage est de 1\s500 à 3\s000/).waitFor();
    await panel.text('Chapô').fill("Le CCAS dit  'oui'.");
    await advice.getByText('expliquez le sigle CCAS').waitFor();
    await advice.getByText('une espace en double').waitFor();
    await advice.getByText('2 guillemets ou apostrophes droits').waitFor();
    await panel.text('Chapô').fill('Le centre communal d’action sociale (CCAS) dit oui.');
    await advice.getByText('expliquez le sigle CCAS').waitFor({ state: 'detached' });
  });
});
