import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { COMPLETE_RELEASE, writeDraft } from './drafts';
import { CONTACT, EVENT, openPage, PARTNER, PanelSession, RELEASE } from './panel-session';
import { untilHolds, untilThereAre } from './soon';

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;
let page: Page;

const SCHEDULE = {
  startsAt: '2024-07-09T06:30:00.000Z',
  endsAt: '2024-07-09T08:00:00.000Z',
  timezone: 'Indian/Reunion',
};

beforeAll(async () => {
  parvis = await startParvis();
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Communications');
  page = panel.page;
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

describe('The sign-in page', () => {
  it('speaks French and of Parvis to a browser that has chosen no language', async () => {
    const visitor = await openPage(browser);
    await visitor.goto(`${parvis.url}/admin`);
    await visitor.getByRole('heading', { name: 'Bienvenue sur Parvis' }).waitFor();
    await visitor.waitForFunction(() => document.title === 'Parvis');
    await visitor.locator('html[lang=fr]').waitFor();
    expect(await visitor.locator('body').textContent()).not.toContain('Strapi');
    await visitor.context().close();
  });

  it('speaks English to a browser that has chosen it', async () => {
    const visitor = await openPage(browser);
    await visitor.addInitScript(() => localStorage.setItem('strapi-admin-language', 'en'));
    await visitor.goto(`${parvis.url}/admin`);
    await visitor.getByRole('heading', { name: 'Welcome to Parvis' }).waitFor();
    await visitor.context().close();
  });
});

describe('The home page', () => {
  const drafts = () => page.getByRole('region', { name: 'Brouillons en attente' });
  const agenda = () => page.getByRole('region', { name: 'Prochains rendez-vous' });

  it('says that nothing waits while there is nothing', async () => {
    await page.goto(`${parvis.url}/admin`);
    await drafts().getByText('Aucun brouillon n’attend d’être publié').waitFor();
    await agenda().getByText('Aucun rendez-vous à venir').waitFor();
  });

  it('shows the drafts that wait and the appointments ahead, those in their own time zone', async () => {
    parvis.stopClockAt('2024-05-01T08:00:00Z');
    await writeDraft(parvis, RELEASE, { title: 'Un communiqué en attente', kind: 'release' });
    const event = await writeDraft(parvis, EVENT, {
      title: 'Rencontre à La Réunion',
      kind: 'meeting',
      attendanceMode: 'online',
      schedule: SCHEDULE,
    });
    await parvis.strapi.documents(EVENT).publish({ documentId: event });
    await writeDraft(parvis, EVENT, {
      title: 'Rencontre passée',
      kind: 'meeting',
      schedule: { ...SCHEDULE, startsAt: '2024-04-09T06:30:00.000Z', endsAt: '2024-04-09T08:00:00.000Z' },
    });

    await page.goto(`${parvis.url}/admin`);
    const release = drafts().getByRole('listitem').filter({ hasText: 'Un communiqué en attente' });
    await release.getByText('Jamais publié').waitFor();
    const meeting = agenda().getByRole('listitem');
    await untilThereAre(1, meeting);
    expect(await meeting.textContent()).toMatch(
      /Rencontre à La Réunion[\s\S]*Publié[\s\S]*9 juillet 2024.*10:30/,
    );
    expect(await drafts().getByText('Rencontre à La Réunion').count()).toBe(0);
  });

  it('leads from a draft to its edit view', async () => {
    await drafts().getByRole('link', { name: 'Un communiqué en attente' }).click();
    await page.waitForURL(new RegExp(`/collection-types/${RELEASE}/`));
  });
});

describe('The publication panel', () => {
  it('names what is missing and leads to the field', async () => {
    await panel.edit(RELEASE, await writeDraft(parvis, RELEASE, { title: 'Sans lieu', kind: 'release' }));
    await panel.summary.filter({ hasText: 'avant de publier' }).waitFor();
    await panel.publication
      .getByRole('button', { name: /^Lieu et date/ })
      .first()
      .click();
    await page.locator('button:focus', { hasText: 'Cliquez pour en ajouter une' }).waitFor();
  });

  it('opens the entry of a list in which something is missing', async () => {
    const release = await writeDraft(parvis, RELEASE, {
      ...COMPLETE_RELEASE,
      title: 'Citation sans personne',
      quotes: [{ text: 'Une citation.' }],
    });
    await panel.edit(RELEASE, release);
    await panel.publication.getByRole('button', { name: /^Citations 1/ }).click();
    await page.locator('[name="quotes.0.speaker"]:focus').waitFor();
  });

  it('publishes an entry and all that it points at, after saying what that is', async () => {
    const partner = await writeDraft(parvis, PARTNER, { name: 'Collectif Paroles', kind: 'collective' });
    const contact = await writeDraft(parvis, CONTACT, {
      name: 'Alix Exemple',
      email: 'presse@parvis.example',
    });
    const release = await writeDraft(parvis, RELEASE, {
      ...COMPLETE_RELEASE,
      title: 'Ensemble',
      issuers: [partner],
      contacts: [contact],
    });
    await panel.edit(RELEASE, release);
    await panel.publication.getByRole('link', { name: 'Collectif Paroles' }).waitFor();

    await panel.publication.getByRole('button', { name: 'Publier l’ensemble (3)' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Collectif Paroles').first().waitFor();
    await dialog.getByRole('button', { name: 'Publier l’ensemble' }).click();

    await panel.summary.filter({ hasText: 'Ce contenu est public.' }).waitFor();
    const published = await parvis.strapi.documents(RELEASE).findOne({
      documentId: release,
      status: 'published',
      populate: ['issuers'],
    });
    expect(published?.issuers).toHaveLength(1);
  });

  it('changes a frozen address, and keeps the old one', async () => {
    await panel.publication.getByRole('button', { name: 'Changer l’adresse…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nouvelle adresse').fill('Été 2024');
    await dialog.getByRole('button', { name: 'Changer l’adresse' }).click();
    await dialog.getByText('N’utilisez que des lettres minuscules').waitFor();

    await dialog.getByLabel('Nouvelle adresse').fill('tous-ensemble');
    await dialog.getByLabel('Nouvelle adresse').press('Enter');
    await panel.publication.getByText('Ancienne adresse, qui répond toujours').waitFor();
    await panel.publication.filter({ hasText: /tous-ensemble[\s\S]*ensemble/ }).waitFor();
    await untilHolds(page.locator('input[name=slug]'), 'tous-ensemble');
  });

  it('says why what has been public is neither unpublished nor deleted', async () => {
    await panel.publication.getByText('ne peut plus être dépublié ni supprimé').waitFor();
    await page.locator('main button[aria-haspopup=menu]:visible').first().click();
    const remove = page.getByRole('menuitem', { name: /déjà public/ });
    expect(await remove.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
  });

  it('tells a writer of a new entry to save it first', async () => {
    await page.goto(`${parvis.url}/admin/content-manager/collection-types/${RELEASE}/create`);
    await page.getByText('Enregistrez ce contenu une première fois').waitFor();
  });
});
