import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { COMPLETE_RELEASE, writeDraft, writePublished } from './drafts';
import { CONTACT, PARTNER, PanelSession, PERSON, RELEASE, WEBINAR } from './panel-session';
import { untilDisabled, untilHolds, untilThereAre } from './soon';

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;

const SLUG = 'associer-les-habitants-a-un-contrat-de-ville';

/** A release to which nothing is missing, so that only the role stands in the way. */
async function completeRelease(): Promise<string> {
  const issuer = await writePublished(parvis, PARTNER, { name: 'Des habitants', kind: 'collective' });
  const contact = await writePublished(parvis, CONTACT, { name: 'Alix', email: 'presse@parvis.example' });
  const draft = { ...COMPLETE_RELEASE, title: 'Une charte', issuers: [issuer], contacts: [contact] };
  return writeDraft(parvis, RELEASE, draft);
}

beforeAll(async () => {
  parvis = await startParvis();
  await writeDraft(parvis, PARTNER, { name: 'Centre de ressources de Claircombe', kind: 'resource-centre' });
  await writeDraft(parvis, PERSON, { name: 'Maxence Exemple' });
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Events');
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

describe('A webinar organiser', () => {
  it('who publishes without a date is told to choose one', async () => {
    await panel.create(WEBINAR);
    await panel.text('Titre').fill('Associer les habitants à un contrat de ville');
    await panel.press('Publier');
    await panel.notification.getByText('ils sont signalés dans le formulaire').waitFor();
    await untilThereAre(2, panel.page.getByText('Ce champ est obligatoire.', { exact: true }));
    expect(await parvis.strapi.documents(WEBINAR).count({})).toBe(0);
  });

  it('writes when, by whom and with whom it takes place', async () => {
    await panel.chooseInstant('Début', '09/07/2024', '10:30');
    await panel.chooseInstant('Fin', '09/07/2024', '12:00');
    await untilHolds(panel.text('Fuseau horaire'), 'Europe/Paris');
    await panel.writeRichText('Trois rencontres, un constat.');
    await panel.relate('Organisateurs', 'Centre de ressources de Claircombe');
    await panel.relate('Intervenants', 'Maxence Exemple');
    await panel.press('Enregistrer');
    await panel.summary.filter({ hasText: '2 contenus liés ne sont pas encore publics.' }).waitFor();
  });

  it('publishes it with its organiser and its speaker', async () => {
    await panel.publication.getByRole('button', { name: 'Publier l’ensemble (3)' }).click();
    const dialog = panel.page.getByRole('alertdialog');
    await dialog.getByText('Maxence Exemple (Personne)').waitFor();
    await dialog.getByRole('button', { name: 'Publier l’ensemble' }).click();
    await panel.summary.filter({ hasText: 'Ce contenu est public.' }).waitFor();
  });

  it('made a page that anybody can read, at its hour in Paris', async () => {
    const answer = await parvis
      .http()
      .get('/api/webinars')
      .query({
        'filters[slug][$eq]': SLUG,
        'populate[schedule]': 'true',
        'populate[organisers]': 'true',
        'populate[speakers]': 'true',
      })
      .expect(200);
    expect(answer.body.data).toEqual([
      expect.objectContaining({
        title: 'Associer les habitants à un contrat de ville',
        description: [
          { type: 'paragraph', children: [{ type: 'text', text: 'Trois rencontres, un constat.' }] },
        ],
        schedule: expect.objectContaining({
          startsAt: '2024-07-09T08:30:00.000Z',
          endsAt: '2024-07-09T10:00:00.000Z',
          timezone: 'Europe/Paris',
        }),
        organisers: [expect.objectContaining({ name: 'Centre de ressources de Claircombe' })],
        speakers: [expect.objectContaining({ name: 'Maxence Exemple' })],
      }),
    ]);
  });

  it('may read a release and not publish it, neither with a button nor by asking the server', async () => {
    const release = await completeRelease();
    await panel.edit(RELEASE, release);
    await panel.summary.filter({ hasText: 'Rien ne manque à ce contenu.' }).waitFor();
    await panel.publication.getByText('Votre rôle ne permet pas de publier.').waitFor();
    await untilDisabled(panel.page.getByRole('button', { name: /^Publier/ }));

    const token = await parvis.adminToken('Events');
    for (const path of [
      `/content-manager/collection-types/${RELEASE}/${release}/actions/publish`,
      `/parvis/publication/${RELEASE}/${release}/publish-together`,
    ]) {
      await parvis.http().post(path).set('Authorization', `Bearer ${token}`).send({}).expect(403);
    }
    expect(await parvis.strapi.documents(RELEASE).count({ status: 'published' })).toBe(0);

    // The same call by who may: what refused was the role.
    const allowed = await parvis.adminToken('Communications');
    await parvis
      .http()
      .post(`/parvis/publication/${RELEASE}/${release}/publish-together`)
      .set('Authorization', `Bearer ${allowed}`)
      .send({})
      .expect(200);
  });
});
