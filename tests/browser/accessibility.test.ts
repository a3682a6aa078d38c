import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { violationsIn } from './accessibility';
import { writeDraft } from './drafts';
import { PanelSession, RELEASE } from './panel-session';

/** Where the panel of the edit view « Publication » stands: Strapi's own fields around it are not ours. */
const PUBLICATION = 'aside:has([role=status]), aside:has([role=alert])';

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;

beforeAll(async () => {
  parvis = await startParvis({ demo: true });
  // While the demo has appointments to come.
  parvis.stopClockAt('2026-11-20T08:00:00Z');
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Communications');
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

describe('Axe finds nothing against WCAG 2.1 AA', () => {
  it('in the home page, full or empty', async () => {
    await panel.page
      .getByRole('region', { name: 'Brouillons en attente' })
      .getByRole('link')
      .first()
      .waitFor();
    await panel.page
      .getByRole('region', { name: 'Prochains rendez-vous' })
      .getByRole('link')
      .first()
      .waitFor();
    expect(await violationsIn(panel.page, '#strapi')).toEqual([]);

    const juror = await PanelSession.signIn(parvis, browser, 'Juror');
    await juror.page.getByText('Aucun rendez-vous à venir').waitFor();
    expect(await violationsIn(juror.page, '#strapi')).toEqual([]);
  });

  it('in the publication panel of an unfinished release', async () => {
    await panel.edit(RELEASE, await writeDraft(parvis, RELEASE, { title: 'Inachevé', kind: 'release' }));
    expect(await violationsIn(panel.page, PUBLICATION)).toEqual([]);
  });

  it('in the publication panel of a release that waits for others, and in the dialog that publishes all', async () => {
    await panel.list(RELEASE);
    await panel.page.getByRole('link', { name: /Claircombe ouvre sa plateforme/ }).click();
    const together = panel.publication.getByRole('button', { name: /^Publier l’ensemble/ });
    await together.waitFor();
    expect(await violationsIn(panel.page, PUBLICATION)).toEqual([]);
    await together.click();
    expect(await violationsIn(panel.page, '[role=alertdialog]')).toEqual([]);
    await panel.page.keyboard.press('Escape');
  });

  it('in the publication panel of a public release, and in the dialog that changes its address', async () => {
    await panel.list(RELEASE);
    await panel.page.getByRole('link', { name: /s’allient dans le Nord/ }).click();
    await panel.summary.filter({ hasText: 'Ce contenu est public.' }).waitFor();
    expect(await violationsIn(panel.page, PUBLICATION)).toEqual([]);

    await panel.publication.getByRole('button', { name: 'Changer l’adresse…' }).click();
    const dialog = panel.page.getByRole('dialog');
    await dialog.getByLabel('Nouvelle adresse').fill('Été 2024');
    await dialog.getByRole('button', { name: 'Changer l’adresse' }).click();
    await dialog.getByText('N’utilisez que des lettres minuscules').waitFor();
    expect(await violationsIn(panel.page, '[role=dialog]')).toEqual([]);
    await panel.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });
});

describe('Axe would find', () => {
  it('what is planted in the publication panel: a button without a name, grey on grey', async () => {
    await panel.publication.evaluate((aside) => {
      const button = document.createElement('button');
      const words = document.createElement('p');
      words.textContent = 'À peine lisible';
      words.style.cssText = 'color: #ccc; background: #ddd';
      aside.append(button, words);
    });
    const found = await violationsIn(panel.page, PUBLICATION);
    expect(found.map((violation) => violation.split(':')[0]).sort()).toEqual([
      'button-name',
      'color-contrast',
    ]);
  });
});
