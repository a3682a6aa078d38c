import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { JuryDesk } from '../support/jury-desk';
import { LabelDesk, CALENDAR as SPRING } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';
import { CommuneOnSite } from './commune-on-site';
import { judge, OfficeOnPanel } from './office-on-panel';
import { openPage, PanelSession } from './panel-session';
import { untilHolds } from './soon';

const BRELAN = 'Brélan';
const CODE = '29999';
const JURY = ['Abel', 'Basile'] as const;
const OTHERS = ['Cyr', 'Denise'] as const;
const LEVELS = [
  { code: '1', label: 'Une étoile', threshold: '40' },
  { code: '2', label: 'Deux étoiles', threshold: '70' },
];
const SCALE = { min: '0', max: '4', step: '1' };
const LATER = {
  ...{ code: 'R', weight: '100' },
  children: [
    { code: 'A', label: 'Écoute', weight: '50', scale: SCALE },
    { code: 'B', label: 'Décision', weight: '30', scale: SCALE },
    { code: 'C', label: 'Bilan public', weight: '20', scale: SCALE },
  ],
};
const CALENDAR = {
  ...{ 'Ouverture des candidatures': '2026-02-02T09:00', 'Clôture des candidatures': '2026-03-31T18:00' },
  ...{ 'Fin de l’instruction': '2026-05-15T18:00', 'Fin du jury': '2026-06-30T18:00' },
  ...{ Proclamation: '2026-09-10T10:00', 'Fin des recours': '2026-11-11T00:00' },
};

let parvis: Parvis;
let browser: Browser;
let label: LabelDesk;
let office: OfficeOnPanel;
let commune: CommuneOnSite;
/** Their ids, as the addresses of their pages have them. */
let edition = '';
let application = '';

beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt('2026-01-15T09:00:00Z');
  label = new LabelDesk(parvis);
  await label.begin();
  await label.grid({ levels: LEVELS });
  for (const name of [...JURY, ...OTHERS]) await label.scoring.account(name, 'Juror');
  browser = await openBrowser();
  office = new OfficeOnPanel(await PanelSession.signIn(parvis, browser, 'Label office'));
});

afterAll(async () => {
  await browser?.close();
  await parvis.stop();
});

/** Comes to a page of the edition from elsewhere. */
const enter = (page: string) => office.panel.goto(`/plugins/label/editions/${edition}/${page}`);

/** The awards in the public register, by number. */
async function register() {
  const { body } = await parvis.http().get('/api/label/register').expect(200);
  return body.data.lines.map(
    ({ number, level, state }: { number: string; level: { label: string }; state: string }) => ({
      ...{ number, level: level.label, state },
    }),
  );
}

/** Comes to the dossier of the commune from a page of the edition. */
async function openDossier(): Promise<void> {
  await office.link('Candidatures').click();
  await office.link(`${BRELAN} (${CODE})`).click();
}

it('The office makes an edition and opens it', async () => {
  const { page } = office.panel;
  await office.panel.goto('/plugins/label');
  await office.button('Créer un programme…').click();
  await office.panel.text('Intitulé').fill('Label de démonstration');
  await office.panel.text('Lettres').fill('DEMO');
  await office.button('Créer le programme').click();
  await office.button('Créer une édition…').click();
  await office.panel.text('Année').fill('2026');
  await office.button('Créer l’édition').click();
  await page.getByLabel('Grille de notation').selectOption({ index: 1 });
  for (const [point, local] of Object.entries(CALENDAR)) await page.getByLabel(point).fill(local);
  await office.button('Enregistrer le calendrier').click();
  await office.panel.notification.getByText('La grille et le calendrier sont enregistrés.').waitFor();
  await office.does('Ouvrir les candidatures…', 'Ouvrir');
  await office.status('Les communes candidatent.').waitFor();
  edition = /editions\/(\d+)/.exec(page.url())?.[1] ?? '';
});

it('A commune asks to be heard, applies, and submits once the office knows who it is', async () => {
  parvis.stopClockAt('2026-02-10T12:00:00Z');
  commune = await CommuneOnSite.signIn(parvis, browser, await label.account('Ana'));
  await commune.claim(BRELAN, CODE, 'Maire');
  await commune.link('Commencer un dossier').click();
  await commune.press('Créer le dossier').click();
  await commune.reads(`${BRELAN} – Label de démonstration 2026`);
  application = /dossiers\/(\d+)/.exec(commune.page.url())?.[1] ?? '';
  await commune.link('Écoute').last().click();
  await commune.answer('Un conseil de quartier.', '3');
  await commune.reads('Décision');
  await commune.answer('Un budget participatif.', '2');
  await commune.link('Joindre l’engagement du maire').click();
  await commune.commit();

  await office.panel.goto('/plugins/label/claims');
  await office.does(`Confirmer… ${BRELAN}`, 'Confirmer');
  await office.panel.notification.getByText(`La demande pour ${BRELAN} est confirmée.`).waitFor();
  await commune.submit();
  expect(await register()).toEqual([]);
});

it('The office instructs it, asks for a complement, gets it, and finds the dossier ready', async () => {
  const { page } = office.panel;
  parvis.stopClockAt('2026-04-01T08:00:00Z');
  await enter('calendar');
  await office.does('Clore les candidatures…', 'Clore');
  await office.does('Commencer l’instruction…', 'Commencer l’instruction');
  await office.status('Le bureau instruit les candidatures déposées.').waitFor();
  await openDossier();
  await office.does('Instruire…', 'Instruire');
  await office.button('Demander un complément…').click();
  await page.getByLabel('Question 1').selectOption('A');
  await page.getByLabel('Ce qui est demandé (1)').fill('Précisez la fréquence.');
  await page.getByLabel('Attendu jusqu’au').fill('2026-04-20T18:00');
  await office.button('Envoyer la demande').click();
  await office.status('La commune a été priée de compléter son dossier.').waitFor();

  await commune.link('Suivi').click();
  await commune.link('Répondre à la demande de complément').click();
  await commune.link('Écoute').click();
  await commune.answer('Un conseil de quartier, deux fois par an.', '3');
  await commune.page.getByLabel('Votre réponse au bureau du label').fill('La fréquence est précisée.');
  await commune.press('Envoyer le complément').click();
  await commune.page.getByText('Le complément est envoyé au bureau du label.').waitFor();

  await office.link('Toutes les candidatures').click();
  await office.link(`${BRELAN} (${CODE})`).click();
  await page.getByText('Un conseil de quartier, deux fois par an.').waitFor();
  await office.button('Accepter Engagement du maire').click();
  await office.does('Déclarer prête pour le jury…', 'Déclarer prête');
  await office.status('Elle est prête pour le jury.').waitFor();
  await office.link('Toutes les candidatures').click();
  await office.link('Calendrier et étapes').click();
  await office.does('Passer au jury…', 'Passer au jury');
  await office.status('Le jury évalue les candidatures prêtes.').waitFor();
});

it('Two jurors judge it', async () => {
  await office.link('Jury').click();
  await office.does('Amener les candidatures prêtes…', 'Amener au jury');
  await office.link('Membres et répartition (notation)').click();
  await office.compose(JURY);
  await enter('jury');
  await office.does('Envoyer au jury…', 'Envoyer');
  await office.status('Fait\u202f: 1. Refusé\u202f: 0.').waitFor();
  await Promise.all(
    JURY.map(async (juror) => {
      const account = label.scoring.accountOf(juror);
      await judge(await PanelSession.signInAs(parvis, await openPage(browser), account), BRELAN, '2');
    }),
  );
});

it('The jury deliberates, and decides by the grid', async () => {
  const { page } = office.panel;
  parvis.stopClockAt('2026-07-02T12:00:00Z');
  await enter('jury');
  await office.does('Mettre en délibération…', 'Mettre en délibération');
  await office.status('Fait\u202f: 1. Refusé\u202f: 0.').waitFor();
  await office.link('Calendrier et étapes').click();
  await office.does('Passer à la délibération…', 'Passer à la délibération');
  await office.status('Le jury délibère.').waitFor();
  await office.link('Délibération').click();
  await office.sit('2026-07-02T10:00', []);
  await office.does('Préparer d’après les scores…', 'Préparer');
  await office.motivate(BRELAN, 'La commune écoute, et décide encore peu avec ses habitants.');
  await page.getByRole('checkbox', { name: `Adopter pour ${BRELAN}` }).click();
  await office.does('Adopter 1 décision…', 'Adopter');
  await page.getByText('Décisions adoptées\u202f: 1.').waitFor();
});

it('The proclamation comes by itself at its instant; before it nobody knows', async () => {
  await office.link('Proclamation et labels').click();
  await office.does('Planifier la proclamation…', 'Planifier');
  await office.status('Elle est planifiée').waitFor();
  expect(await register()).toEqual([]);
  await commune.link('Suivi').click();
  await commune.page.getByText('En délibération').first().waitFor();
  expect(await commune.link('Lire la décision').count()).toBe(0);

  parvis.stopClockAt('2026-09-10T08:00:00Z');
  await parvis.runDueJobs();
  expect(await register()).toEqual([{ number: 'DEMO-2026-29999-01', level: 'Une étoile', state: 'active' }]);
  const mails = await parvis.postBox.mailsTo(commune.email);
  expect(mails.filter(({ text = '' }) => text.includes('décide encore peu'))).toHaveLength(1);
  await commune.link('Suivi').click();
  await commune.link('Lire la décision').click();
  await commune.page.getByText('Le label est attribué').waitFor();
});

it('The commune appeals, and others judge it anew', async () => {
  const { page } = office.panel;
  parvis.stopClockAt('2026-10-01T08:00:00Z');
  await commune.link('Déposer un recours').click();
  await commune.page
    .getByLabel('Pourquoi contestez-vous la décision')
    .fill('Le budget participatif n’est pas compté.');
  await commune.press('Déposer le recours').click();
  await commune.page.getByText('Déposé, sa recevabilité est examinée').waitFor();

  await openDossier();
  await page.getByText('Le budget participatif n’est pas compté.').waitFor();
  await office.does('Déclarer recevable…', 'Déclarer recevable');
  await office.link('Jury du réexamen (notation)').click();
  await office.compose(OTHERS);
  await office.does('Ouvrir le jury…', 'Ouvrir');
  await office.panel.notification.getByText('Le jury est ouvert.').waitFor();
  const jury = new JuryDesk(parvis, label);
  for (const juror of OTHERS) await jury.marks(juror, Number(application), { A: '3', B: '3' });

  await enter('deliberation');
  await openDossier();
  await office.does('Constater le réexamen…', 'Constater');
  await page.getByText('Réexaminé', { exact: true }).waitFor();
  await office.link('Toutes les candidatures').click();
  await office.link('Délibération').click();
  await office.sit('2026-10-01T09:00', JURY);
  await office.motivate(BRELAN, 'Le budget participatif établit le second niveau.');
  await openDossier();
  await office.button('Réformer la décision…').click();
  await page.getByLabel('Séance').selectOption({ index: 1 });
  await office.button('Réformer').click();
  await page.getByText('Décision réformée').waitFor();

  expect(await register()).toEqual([
    { number: 'DEMO-2026-29999-01', level: 'Une étoile', state: 'renewed' },
    { number: 'DEMO-2026-29999-02', level: 'Deux étoiles', state: 'active' },
  ]);
  await commune.link('Revenir à la décision').click();
  await commune.page.getByText('Le budget participatif établit le second niveau.').waitFor();
});

it('A later edition asks one question more, and the commune renews with what it said last', async () => {
  parvis.stopClockAt('2029-02-10T12:00:00Z');
  const [programme] = (await label.ask('get', '/programmes')).data;
  const calendar = Object.fromEntries(
    Object.entries(SPRING).map(([point, instant]) => [point, instant.replace('2026', '2029')]),
  );
  const grid = await label.grid({ levels: LEVELS, root: LATER });
  const wanted = { programme: programme.id, year: 2029, calendar, grid };
  const { id } = (await label.does('post', '/editions', wanted)).data;
  await label.does('post', `/editions/${id}/steps/open`, { version: 1 });

  await commune.link('Suivi').click();
  await commune.link('Demander le renouvellement').click();
  await commune.press('Créer la demande de renouvellement').click();
  await commune.reads('Ce qui a changé depuis 2026');
  await commune.page.getByRole('heading', { name: 'Nouvelles questions' }).waitFor();
  await commune.link('Bilan public').click();
  await commune.answer('Un bilan chaque année.', '4');
  await commune.link('Écoute').last().click();
  await commune.reads('Écoute');
  await untilHolds(
    commune.page.getByLabel('Ce que fait la commune'),
    'Un conseil de quartier, deux fois par an.',
  );
  await commune.link('Pièces').first().click();
  await commune.commit();
  await commune.submit();
});
