import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { writeDraft, writePublished } from './drafts';
import { CONTACT, PARTNER, PanelSession, RELEASE } from './panel-session';
import { untilHolds, untilThereAre } from './soon';

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;

const TITLE = 'Claircombe et Valserine écrivent une charte commune';
const LEAD = 'Deux collectifs d’habitants signent une charte de la participation.';
const BODY = 'La charte dit ce que les communes demandent, et ce qu’elles font des réponses.';
const COMPLETED = ['Chapô', 'Texte', 'Lieu et date', 'Émetteurs', 'Contacts presse'];

/** What a front-end site asks for to show the page of a release. */
const PAGE = `query ($slug: String!) {
  pressReleases(filters: { slug: { eq: $slug } }) {
    title reference lead body
    dateline { place date }
    issuers { name }
    contacts { name email }
  }
}`;

const readRelease = (slug: string) =>
  parvis
    .http()
    .get('/api/press-releases')
    .query({
      'filters[slug][$eq]': slug,
      'populate[dateline]': 'true',
      'populate[issuers]': 'true',
      'populate[contacts]': 'true',
    })
    .expect(200);

beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt('2024-05-02T08:00:00Z');
  await writePublished(parvis, PARTNER, { name: 'Habitants de Claircombe', kind: 'collective' });
  await writeDraft(parvis, PARTNER, { name: 'Habitants de Valserine', kind: 'collective' });
  await writePublished(parvis, CONTACT, { name: 'Alix Exemple', email: 'presse@parvis.example' });
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Communications');
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

describe('A communications officer', () => {
  it('finds the releases in a menu that speaks French', async () => {
    const { page } = panel;
    await page.getByRole('link', { name: 'Contenus', exact: true }).click();
    await page.getByRole('link', { name: 'Communiqués de presse', exact: true }).click();
    await page.getByRole('heading', { name: 'Communiqués de presse', level: 1 }).waitFor();
    await page
      .getByRole('link', { name: /Créer une nouvelle entrée/ })
      .first()
      .click();
    await panel.publication.getByText('Enregistrez ce contenu une première fois').waitFor();
  });

  it('who publishes too early is told which fields to complete, and nothing is written', async () => {
    const { page } = panel;
    await panel.text('Titre').fill(TITLE);
    await panel.press('Publier');
    await panel.notification.getByText('complétez les champs signalés').waitFor();
    const invalid = page.locator('[aria-invalid=true]');
    await panel.text('Chapô').and(invalid).waitFor();
    for (const field of ['Émetteurs', 'Contacts presse']) await panel.relation(field).and(invalid).waitFor();
    const inForm = (message: string) => page.getByRole('tabpanel').getByText(message, { exact: true });
    await untilThereAre(3, inForm('Ce champ est vide : remplissez-le.'));
    await untilThereAre(2, inForm('Cette liste est vide : ajoutez au moins un élément.'));
    expect(await parvis.strapi.documents(RELEASE).count({})).toBe(0);
  });

  it('who saves a beginning sees what is missing in the side panel', async () => {
    await panel.press('Enregistrer');
    await panel.summary.filter({ hasText: '5 points sont à régler avant de publier.' }).waitFor();
    const points = panel.publication.getByRole('listitem').getByRole('button');
    await untilThereAre(COMPLETED.length, points);
    expect(await points.allTextContents()).toEqual(COMPLETED);
    expect(await panel.publication.getByRole('button', { name: /^Publier/ }).count()).toBe(0);
    await untilHolds(panel.text('Adresse de la page'), 'claircombe-et-valserine-ecrivent-une-charte-commune');
  });

  it('who completes the form is told what else has to become public', async () => {
    const { page } = panel;
    await panel.text('Chapô').fill(LEAD);
    await page
      .getByRole('button', { name: /Cliquez pour en ajouter une/ })
      .first()
      .click();
    await panel.text('Lieu').fill('Lille');
    await page.getByRole('combobox', { name: 'Date', exact: true }).fill('02/05/2024');
    await page.getByRole('combobox', { name: 'Date', exact: true }).press('Tab');
    await panel.writeRichText(BODY);
    await panel.relate('Émetteurs', 'Habitants de Claircombe');
    await panel.relate('Émetteurs', 'Habitants de Valserine');
    await panel.relate('Contacts presse', 'Alix Exemple');
    await panel.publication.getByText('Des modifications ne sont pas enregistrées').waitFor();
    // Strapi counts them once more after the save; until then « Publier » does not know of them.
    const counted = page.waitForResponse(/countDraftRelations/);
    await panel.press('Enregistrer');
    await counted;

    await panel.summary.filter({ hasText: 'Un contenu lié n’est pas encore public.' }).waitFor();
    await panel.publication.getByRole('link', { name: 'Habitants de Valserine' }).waitFor();
    await untilThereAre(1, panel.publication.getByRole('link'));
  });

  it('who tries the stock « Publier » is sent to « Publier l’ensemble », and nothing becomes public', async () => {
    await panel.press('Publier');
    const warning = panel.page.getByRole('alertdialog');
    await warning.getByText('« Publier l’ensemble »').waitFor();
    await warning.getByRole('button', { name: 'Essayer de publier' }).click();
    await panel.notification.getByText('renvoie à « Habitants de Valserine »').waitFor();
    const answer = await readRelease('claircombe-et-valserine-ecrivent-une-charte-commune');
    expect(answer.body.data).toEqual([]);
  });

  it('publishes the release with its issuer', async () => {
    await panel.publication.getByRole('button', { name: 'Publier l’ensemble (2)' }).click();
    const dialog = panel.page.getByRole('alertdialog');
    await dialog.getByText('Habitants de Valserine (Partenaire)').waitFor();
    await dialog.getByRole('button', { name: 'Publier l’ensemble' }).click();
    await panel.notification.getByText('2 contenus sont maintenant publics.').waitFor();
    await panel.summary.filter({ hasText: 'Ce contenu est public.' }).waitFor();
    await untilHolds(panel.text('Référence'), 'CP-2024-001');
  });
});

describe('A front-end site without an account', () => {
  const page = {
    title: TITLE,
    reference: 'CP-2024-001',
    lead: LEAD,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: BODY }] }],
    dateline: expect.objectContaining({ place: 'Lille', date: '2024-05-02' }),
    issuers: [
      expect.objectContaining({ name: 'Habitants de Claircombe' }),
      expect.objectContaining({ name: 'Habitants de Valserine' }),
    ],
    contacts: [expect.objectContaining({ name: 'Alix Exemple', email: 'presse@parvis.example' })],
  };

  it('reads the whole page over REST', async () => {
    const answer = await readRelease('claircombe-et-valserine-ecrivent-une-charte-commune');
    expect(answer.body.data).toEqual([expect.objectContaining(page)]);
  });

  it('reads the whole page with one GraphQL query', async () => {
    const { data, errors } = await parvis.graphql(PAGE, {
      slug: 'claircombe-et-valserine-ecrivent-une-charte-commune',
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ pressReleases: [page] });
  });
});
