import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { JuryDesk } from '../support/jury-desk';
import { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';
import { violationsIn } from './accessibility';
import { PanelSession } from './panel-session';
import { untilDisabled, untilFocused, untilNoneOf, untilThereAre } from './soon';

const BRELAN = 'Brélan';
const AURE = "L'Île-d'Aure";
const JURORS = ['Abel', 'Basile'] as const;
const PROCLAMATION = '2026-09-10T08:00:00Z';

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;
let label: LabelDesk;
let desk: JuryDesk;
let edition = 0;
let applications: Readonly<Record<string, number>> = {};

beforeAll(async () => {
  parvis = await startParvis();
  label = new LabelDesk(parvis);
  await label.begin();
  desk = new JuryDesk(parvis, label);
  for (const name of JURORS) await label.scoring.account(name, 'Juror');
  ({ edition, applications } = await desk.ready({ Ana: '29999', Bob: '85999' }));
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Label office');
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

const button = (name: string): Locator => panel.page.getByRole('button', { name, exact: true });
const said = (words: string) => panel.notification.getByText(words).waitFor();
const status = (words: string): Locator => panel.page.getByRole('status').filter({ hasText: words });
const table = (name: string): Locator => panel.page.getByRole('grid', { name, exact: true });
const goto = (page: string) => panel.goto(`/plugins/label/editions/${edition}${page}`);
const jury = async () => (await label.ask('get', `/editions/${edition}/jury`)).data;

/** Has scoring assign jurors to the dossiers of communes, as its own pages do. */
async function assign(wanted: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const { panel: id, lines } = await jury();
  const dossierOf = (name: string) =>
    lines.find(({ commune }: { commune: { name: string } }) => commune.name === name).dossier;
  const assignments = Object.entries(wanted).flatMap(([name, jurors]) =>
    jurors.map((juror) => ({ dossier: dossierOf(name), juror: label.scoring.idOf(juror) })),
  );
  await desk.panelDoes(id, 'assignments', { assignments });
}

describe('The jury', () => {
  it('gets what is ready, and is arranged in the scoring', async () => {
    const { page } = panel;
    await goto('/jury');
    await page.getByText('Le jury de cette édition n’est pas encore formé.').waitFor();
    await untilDisabled(button('Envoyer au jury…'));
    expect(await violationsIn(page, '#strapi')).toEqual([]);
    await button('Amener les candidatures prêtes…').click();
    await page.getByText('2 candidatures rejoignent le jury').waitFor();
    await button('Amener au jury').click();
    await said('Les candidatures prêtes sont devant le jury');
    const { panel: id } = await jury();
    const compose = page.getByRole('link', { name: 'Membres et répartition (notation)' });
    expect(await compose.getAttribute('href')).toMatch(
      new RegExp(`/plugins/scoring/panels/${id}/composition$`),
    );
    const members = JURORS.map((name) => ({ juror: label.scoring.idOf(name), commune: null, epci: null }));
    await desk.panelDoes(id, 'members', { members });
  });

  it('is sent what has enough jurors; of the rest the page says what each lacks', async () => {
    const { page } = panel;
    await assign({ [BRELAN]: JURORS, [AURE]: ['Abel'] });
    await button('Envoyer au jury…').click();
    await button('Envoyer').click();
    await status('Fait\u202f: 1. Refusé\u202f: 1.').waitFor();
    await table('Refus, ligne par ligne').getByRole('link', { name: AURE }).waitFor();
    expect(await violationsIn(page, '#strapi')).toEqual([]);
    await assign({ [AURE]: ['Basile'] });
    await button('Envoyer au jury…').click();
    await button('Envoyer').click();
    await status('Fait\u202f: 1. Refusé\u202f: 0.').waitFor();
  });

  it('has judged: the edition goes on to the deliberation', async () => {
    const { page } = panel;
    for (const id of Object.values(applications))
      for (const juror of JURORS) await desk.marks(juror, id, { A: '3', B: '3' });
    await goto('/jury');
    await table('Jury')
      .getByRole('row', { name: /Brélan.*2 \(2 nécessaires\).*2 \(2 nécessaires\)/ })
      .waitFor();
    await button('Mettre en délibération…').click();
    await button('Mettre en délibération').click();
    await status('Fait\u202f: 2. Refusé\u202f: 0.').waitFor();
    await page.getByRole('link', { name: 'Calendrier et étapes' }).click();
    await button('Passer à la délibération…').click();
    await button('Passer à la délibération').click();
    await untilFocused(status('Le jury délibère.'));
  });
});

describe('The deliberation', () => {
  it('is held in sittings: who was there, how many it takes', async () => {
    const { page } = panel;
    await goto('/deliberation');
    await button('Ouvrir une séance…').click();
    await button('Enregistrer la séance').click();
    await page.getByText('Dites quand le jury a siégé.').waitFor();
    await page.getByLabel('Date et heure de la séance').fill('2026-07-02T10:00');
    await panel.page.getByLabel('Quorum').fill('3');
    await page.getByLabel('Basile Exemple').selectOption('absent');
    expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
    await button('Enregistrer la séance').click();
    await page.getByText('1 présent (quorum 3)\u202f: Abel Exemple').waitFor();
    await page.getByText('Absents\u202f: Basile Exemple').waitFor();
  });

  it('begins with drafts by the scores, of which nothing is adopted', async () => {
    await panel.page.getByText('Sans projet\u202f: 2. Projets\u202f: 0.').waitFor();
    await button('Préparer d’après les scores…').click();
    await button('Préparer').click();
    await panel.page.getByText('Sans projet\u202f: 0. Projets\u202f: 2.').waitFor();
    await table('Décisions')
      .getByRole('row', { name: /Brélan.*75/ })
      .waitFor();
    expect(await violationsIn(panel.page, '#strapi')).toEqual([]);
  });

  it('departs from the grid only with a reason', async () => {
    const { page } = panel;
    await button(`Modifier… ${AURE}`).click();
    await page.getByLabel('Décision', { exact: true }).selectOption('refused');
    await button('Enregistrer le projet').click();
    await page.getByText('Dites pourquoi le jury s’écarte de la grille.').waitFor();
    expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
    await page
      .getByLabel('Pourquoi un autre niveau que celui de la grille')
      .fill('Les pièces datent d’un autre mandat.');
    await button('Enregistrer le projet').click();
    await said('Le projet de décision est enregistré.');
    await table('Décisions').getByText('Les pièces datent d’un autre mandat.').waitFor();
  });

  it('adopts what was chosen in one sitting, and says line by line why not', async () => {
    const { page } = panel;
    const decisions = page.getByRole('region', { name: 'Décisions', exact: true });
    const adopt = page.getByRole('button', { name: /^Adopter .*…$/ });
    await untilDisabled(adopt);
    for (const name of [BRELAN, AURE])
      await page.getByRole('checkbox', { name: `Adopter pour ${name}` }).click();
    await adopt.click();
    await button('Adopter').click();
    await decisions.getByText('Fait\u202f: 0. Refusé\u202f: 2.').waitFor();
    await untilThereAre(2, table('Refus, ligne par ligne').getByRole('listitem'));
    await page.getByRole('button', { name: /^Modifier… la séance/ }).click();
    await page.getByLabel('Quorum').fill('1');
    await button('Enregistrer la séance').click();
    await page.getByText('1 présent (quorum 1)').waitFor();
    await adopt.click();
    await button('Adopter').click();
    await decisions.getByText('Fait\u202f: 2. Refusé\u202f: 0.').waitFor();
    await page.getByText('Décisions adoptées\u202f: 2.').waitFor();
    await untilNoneOf(page.getByRole('button', { name: /^Modifier… (Brélan|L)/ }));
    expect(await violationsIn(page, '#strapi')).toEqual([]);
  });

  it('is read on the page of the dossier', async () => {
    const { page } = panel;
    await table('Décisions').getByRole('link', { name: AURE }).click();
    await table('Décisions')
      .getByRole('row', { name: /Refus.*75/ })
      .waitFor();
    expect(await violationsIn(page, '#strapi')).toEqual([]);
  });
});

describe('The proclamation', () => {
  it('is planned for its instant, with what it will do in words, and the plan taken back', async () => {
    const { page } = panel;
    await goto('/awards');
    await page.getByText('Rien ne manque.').waitFor();
    await page.getByText('pour 2 candidatures décidées').waitFor();
    expect(await violationsIn(page, '#strapi')).toEqual([]);
    await button('Planifier la proclamation…').click();
    await button('Planifier').click();
    await untilFocused(status('Elle est planifiée\u202f: jeudi 10\u00a0septembre 2026 à 10\u00a0h\u00a000'));
    await button('Déprogrammer…').click();
    await button('Déprogrammer').click();
    await untilFocused(status('Elle n’est pas planifiée.'));
    await untilNoneOf(button('Proclamer maintenant…'));
  });

  it('happens at once for all decisions, when its instant has come', async () => {
    const { page } = panel;
    parvis.stopClockAt(PROCLAMATION);
    await goto('/awards');
    await button('Proclamer maintenant…').click();
    await button('Proclamer').click();
    await page.getByText('L’édition a été proclamée').waitFor();
    await table('Labels')
      .getByRole('row', { name: /Brélan.*10.septembre 2026/ })
      .waitFor();
    await status('1 label.').waitFor();
    expect(await violationsIn(page, '#strapi')).toEqual([]);
  });

  it('gives each award its certificate and its report, as PDF', async () => {
    for (const paper of ['Certificat', 'Rapport']) {
      const file = panel.page.waitForEvent('download');
      await button(`${paper} (PDF) de ${BRELAN}`).click();
      const saved = await (await file).path();
      expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('An award is warned about, and withdrawn only after a hearing', async () => {
    const { page } = panel;
    await button(`Avertir… ${BRELAN}`).click();
    await page.getByLabel('Ce qui n’est plus respecté').fill('Aucune réunion depuis un an.');
    await button('Avertir').click();
    await table('Labels').getByText('Sous avertissement', { exact: true }).waitFor();
    await button(`Retirer le label… ${BRELAN}`).click();
    await button('Retirer le label').click();
    await page.getByText('Dites quel jour la commune a été entendue.').waitFor();
    expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
    await page.getByLabel('Commune entendue le').fill('2026-09-10');
    await panel.text('Motif').fill('Les engagements ne sont plus tenus.');
    await button('Retirer le label').click();
    await table('Labels').getByText('Retiré', { exact: true }).waitFor();
    const kept = await parvis.sql('select state, heard_on::text from parvis_label_awards');
    expect(kept).toEqual([{ state: 'withdrawn', heard_on: '2026-09-10' }]);
  });
});

it('axe finds what is planted among the awards: grey on grey', async () => {
  await panel.page.getByRole('main').evaluate((main) => {
    const words = document.createElement('p');
    words.textContent = 'À peine lisible';
    words.style.cssText = 'color: #ccc; background: #ddd';
    main.append(words);
  });
  expect(await violationsIn(panel.page, '#strapi')).toEqual([expect.stringMatching(/^color-contrast: /)]);
});
