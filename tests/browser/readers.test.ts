import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { PanelSession, RELEASE } from './panel-session';
import { untilDisabled, untilThereAre } from './soon';

let parvis: Parvis;
let browser: Browser;

beforeAll(async () => {
  parvis = await startParvis({ demo: true });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

/** The content types that somebody sees in the menu of contents. */
async function typesIn({ page }: PanelSession): Promise<string[]> {
  const menu = page.getByRole('navigation', { name: 'Contenu', exact: true });
  await menu.getByRole('link', { name: 'Communes', exact: true }).waitFor();
  return menu.getByRole('link').allTextContents();
}

describe('The label office', () => {
  let panel: PanelSession;
  beforeAll(async () => {
    panel = await PanelSession.signIn(parvis, browser, 'Label office');
  });

  it('sees what waits on its home page', async () => {
    await panel.page.getByRole('link', { name: 'Claircombe ouvre sa plateforme de participation' }).click();
    await panel.summary.filter({ hasText: 'liés ne sont pas encore publics' }).waitFor();
  });

  it('reads a draft, and can neither change nor publish it', async () => {
    await panel.publication.getByText('Votre rôle ne permet pas de publier.').waitFor();
    expect(await panel.publication.getByRole('button').count()).toBe(0);
    await untilDisabled(panel.text('Titre'));
    for (const action of ['Publier', 'Enregistrer']) {
      await untilDisabled(panel.page.getByRole('button', { name: action, exact: true }));
    }
  });

  it('sees all types and creates nothing', async () => {
    await panel.list(RELEASE);
    expect(await typesIn(panel)).toEqual(expect.arrayContaining(['Communiqués de presse', 'Webinaires']));
    expect(await panel.page.getByRole('link', { name: /Créer/ }).count()).toBe(0);
  });

  it('reads values of lists in words, not as they are stored', async () => {
    const row = panel.page.getByRole('row').filter({ hasText: 'Claircombe ouvre sa plateforme' });
    await row.getByRole('gridcell', { name: 'Communiqué', exact: true }).waitFor();
    await row.getByText('Brouillon', { exact: true }).waitFor();
  });
});

describe('A juror', () => {
  let panel: PanelSession;
  beforeAll(async () => {
    panel = await PanelSession.signIn(parvis, browser, 'Juror');
  });

  it('sees no draft and no appointment on the home page', async () => {
    await untilThereAre(2, panel.page.getByText('parmi les contenus que vous voyez'));
  });

  it('sees reference data only', async () => {
    await panel.goto('/content-manager');
    expect(await typesIn(panel)).toEqual(['Communes', 'Thèmes']);
  });

  it('is refused a release, by the panel and by the server', async () => {
    await panel.goto(`/content-manager/collection-types/${RELEASE}`);
    await panel.page.getByText("Vous n'avez pas les permissions").waitFor();
    await parvis
      .http()
      .get(`/content-manager/collection-types/${RELEASE}`)
      .set('Authorization', `Bearer ${await parvis.adminToken('Juror')}`)
      .expect(403);
  });
});

describe('Somebody who chose English', () => {
  it('reads the panel in English, labels and reasons included', async () => {
    const { page } = await PanelSession.signIn(parvis, browser, 'Communications');
    await page.goto(`${parvis.url}/admin/me`);
    await page.getByRole('combobox', { name: "Langue de l'interface" }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();

    await page.goto(`${parvis.url}/admin`);
    await page.getByRole('region', { name: 'Drafts waiting' }).getByText('Never published').first().waitFor();
    await page.goto(`${parvis.url}/admin/content-manager/collection-types/${RELEASE}/create`);
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('A charter');
    for (const label of ['Kicker', 'Lead']) await page.getByRole('textbox', { name: label }).waitFor();
    await page.getByRole('combobox', { name: 'Issuers', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const publication = page.locator('aside').filter({ hasText: 'To mend before publishing' });
    await publication.getByRole('button', { name: 'Lead', exact: true }).waitFor();
    expect(await publication.textContent()).not.toMatch(/champ|liste|vide/);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('complete the fields that are marked').waitFor();
  });
});
