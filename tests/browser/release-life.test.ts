import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { AFTER, EmbargoDesk } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';
import { CONTACT, openPage, PARTNER, PanelSession, RELEASE } from './panel-session';
import { untilDisabled } from './soon';

const PLANNED_ON = '2026-11-20T08:00:00.000Z';
const PARTNER_MAIL = 'presse@valserine.example';
const NOTE = 'Lire 25 communes, et non 20.';

let parvis: Parvis;
let browser: Browser;
let desk: EmbargoDesk;
let panel: PanelSession;
let partner: Page;
let journalist: Page;
let readingLink: string;
let documentId: string;

const dialog = (): Locator => panel.page.getByRole('dialog');
const inPublic = (): Locator =>
  panel.page
    .locator('aside')
    .filter({ has: panel.page.getByRole('heading', { name: 'Vie publique', exact: true }) });
const embargoButton = (name: string): Locator => panel.embargo.getByRole('button', { name, exact: true });
const planStands = (state: string): Promise<void> =>
  panel.embargo.getByRole('status').getByText(state, { exact: true }).waitFor();

/** What a site of the association is answered. */
async function onTheSite(): Promise<object> {
  const answer = await parvis.http().get(`/api/press-releases/${documentId}`).query({ populate: '*' });
  return { status: answer.status, ...answer.body.data };
}

/** Links are written for the address of the house; this one listens elsewhere. */
const here = (link: string): string => `${parvis.url}${new URL(link).pathname}`;

/** The partner opens the link of the last of so many mails, reads the title, and agrees. */
async function partnerApproves({ mails, title }: { mails: number; title: string }): Promise<void> {
  await parvis.runDueJobs();
  const received = await parvis.postBox.mailsTo(PARTNER_MAIL);
  expect(received).toHaveLength(mails);
  await partner.goto(here(/https?:\S+/.exec(received.at(-1)?.text ?? '')?.[0] ?? ''));
  await partner.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await partner.getByRole('button', { name: 'Donner mon accord à ce texte' }).click();
  await partner.getByText('Votre accord est donné. Merci.').waitFor();
}

/** The journalist comes back to their link, and finds the text under a title and all these words. */
async function journalistReads(title: string, ...words: (string | RegExp)[]): Promise<void> {
  await journalist.goto(readingLink);
  await journalist.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  for (const each of words) await journalist.getByText(each).first().waitFor();
}

beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt(PLANNED_ON);
  desk = await EmbargoDesk.open(parvis);
  const issuer = await parvis.strapi.documents(PARTNER).create({
    data: { name: 'Ville de Valserine', kind: 'commune' },
  });
  await parvis.strapi.documents(CONTACT).create({
    data: {
      ...{ name: 'Dominique Partenaire', email: PARTNER_MAIL, publicDisplay: false },
      organisation: issuer.documentId,
    },
  });
  documentId = await desk.press.draft('20 communes signent une charte', { issuers: [issuer.documentId] });
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Communications');
  await panel.page.clock.install({ time: new Date(PLANNED_ON) });
  await panel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  partner = await openPage(browser);
  journalist = await openPage(browser);
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

describe('A release, from its planning to its withdrawal,', () => {
  it('is planned with the agreement of who issues it', async () => {
    await panel.edit(RELEASE, documentId);
    await embargoButton('Planifier la publication…').click();
    await dialog().getByLabel('Date').fill('2026-11-23');
    await dialog()
      .getByLabel(/^Heure/)
      .fill('10:00');
    await dialog()
      .getByRole('checkbox', { name: /^Ville de Valserine/ })
      .click();
    await dialog().getByRole('button', { name: 'Planifier', exact: true }).click();
    await panel.notification.getByText('La publication est planifiée.').waitFor();
    await planStands('Approbation attendue');
  });

  it('is read by an accredited journalist under embargo, once they accept the conditions', async () => {
    await embargoButton('Inviter un journaliste…').click();
    await dialog().getByLabel('Nom').fill('Sacha Plume');
    await dialog().getByLabel('Média').fill('Le Quotidien');
    await dialog().getByLabel('Adresse électronique').fill('plume@quotidien.example');
    await dialog().getByLabel('Date').fill('2026-12-24');
    await dialog().getByRole('button', { name: 'Inviter', exact: true }).click();
    await embargoButton('Copier le lien').click();
    await panel.notification.getByText('Le lien est copié.').waitFor();
    readingLink = here(await panel.page.evaluate(() => navigator.clipboard.readText()));

    await journalistReads('Lecture sous embargo', 'jusqu’au lundi 23 novembre 2026 à 10 h 00');
    await journalist.getByRole('checkbox', { name: 'accepte ces conditions' }).check();
    await journalist.getByRole('button', { name: 'Lire le document' }).click();
    await journalist.getByText('À ne pas publier ni diffuser avant le lundi 23').waitFor();
    await journalistReads('20 communes signent une charte', 'Le texte du communiqué.');
  });

  it('is agreed to by the partner through the link of their mail', async () => {
    await desk.step(documentId, 'approve', {}, 'Super Admin');
    await partnerApproves({ mails: 1, title: '20 communes signent une charte' });
    await panel.edit(RELEASE, documentId);
    await planStands('Programmé');
  });

  it('loses every agreement with an edit, which the panel says; the journalist reads the new text', async () => {
    await panel.text('Titre').fill('Plus de 20 communes signent une charte');
    await panel.press('Enregistrer');
    await panel.notification.getByText('2 approbations sont tombées').waitFor();
    await planStands('À confirmer');
    await journalistReads('Plus de 20 communes signent une charte', 'À ne pas publier ni diffuser');
  });

  it('is agreed to again, through the link of another mail', async () => {
    await embargoButton('Confirmer le contenu…').click();
    await panel.page.getByRole('alertdialog').getByRole('button', { name: 'Confirmer' }).click();
    await planStands('Approbation attendue');
    await desk.step(documentId, 'approve', {}, 'Super Admin');
    await partnerApproves({ mails: 2, title: 'Plus de 20 communes signent une charte' });
    expect(await desk.state(documentId)).toBe('planned');
    expect(await onTheSite()).toMatchObject({ status: 404 });
  });

  it('is public at its hour, and no longer under embargo for the journalist', async () => {
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    expect(await onTheSite()).toMatchObject({
      ...{ status: 200, title: 'Plus de 20 communes signent une charte', corrections: [] },
    });
    await journalistReads('Plus de 20 communes signent une charte', 'Ce document est public');
    expect(await journalist.getByText('À ne pas publier').count()).toBe(0);
    await panel.edit(RELEASE, documentId);
    await planStands('Réalisé');
  });

  it('is corrected in public', async () => {
    await panel.text('Titre').fill('25 communes signent une charte');
    await panel.press('Enregistrer');
    // It is no longer planned: the panel says what to do instead.
    await panel.embargo.getByText('Corrigez-le tout de suite').waitFor();
    await untilDisabled(embargoButton('Planifier la publication…'));
    await panel.page.getByRole('button', { name: 'Publier la correction…' }).click();
    await dialog()
      .getByRole('radio', { name: /^Importante/ })
      .click();
    await dialog()
      .getByRole('textbox', { name: /Note pour les lecteurs/ })
      .fill(NOTE);
    await dialog().getByRole('button', { name: 'Publier la correction', exact: true }).click();
    await panel.notification.getByText('La correction est publique.').waitFor();
    expect(await onTheSite()).toMatchObject({
      ...{ title: '25 communes signent une charte', corrections: [{ note: NOTE, major: true }] },
    });
    await journalistReads('25 communes signent une charte', NOTE);
  });

  it('is withdrawn with a notice, which stands in the place of its text', async () => {
    await inPublic().getByRole('button', { name: 'Retirer…' }).click();
    await dialog().getByRole('combobox', { name: 'Raison' }).selectOption('error');
    await dialog().getByRole('textbox', { name: 'Explication' }).fill('La charte n’est pas signée.');
    await dialog().getByRole('button', { name: 'Retirer', exact: true }).click();
    await panel.notification.getByText('Le texte est retiré, l’avis est public.').waitFor();
    expect(await onTheSite()).toMatchObject({
      ...{ status: 200, lead: null, body: null },
      withdrawal: { reason: 'error', explanation: 'La charte n’est pas signée.' },
    });
    await journalistReads(
      '25 communes signent une charte',
      'Communiqué retiré',
      'La charte n’est pas signée.',
    );
    expect(await journalist.getByText('Le texte du communiqué.').count()).toBe(0);
  });
});
