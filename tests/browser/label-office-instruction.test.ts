import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { InstructionDesk } from '../support/instruction-desk';
import { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';
import { until } from '../support/parvis-process';
import { violationsIn } from './accessibility';
import { PanelSession } from './panel-session';
import { untilDisabled, untilFocused, untilHolds, untilNoneOf, untilThereAre } from './soon';

const BRELAN = '29999';
const AURE = '85999';
const PROOF = 'Délibération du conseil';

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;
let desk: LabelDesk;
let edition = 0;
let brelan = 0;

beforeAll(async () => {
  parvis = await startParvis();
  desk = new LabelDesk(parvis);
  const office = new InstructionDesk(parvis, desk);
  await desk.begin();
  const prepare = async (name: string, id: number) => {
    if (name !== 'Ana') return;
    await desk.proves('Ana', id, { title: PROOF, question: 'A' });
    const said = { text: '', mark: null, notApplicable: 'La commune n’a pas d’école.' };
    await desk.answer('Ana', id, 'B', said, 1);
  };
  const submitted = await office.submitted({ Ana: BRELAN, Bob: AURE }, { prepare });
  ({ edition } = submitted);
  brelan = submitted.ids[0] ?? 0;
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Label office');
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

const button = (name: string): Locator => panel.page.getByRole('button', { name, exact: true });
const link = (name: string): Locator => panel.page.getByRole('link', { name });
const status = (words: string): Locator => panel.page.getByRole('status').filter({ hasText: words });
const stateOf = async (id: number) => {
  const [row] = await parvis.sql('select state from parvis_label_applications where id = ?', [id]);
  return row?.state;
};

it('An edition begins with what waits for the office, what time is left and where its applications are', async () => {
  const { page } = panel;
  await panel.goto(`/plugins/label/editions/${edition}`);
  await link('2 candidatures déposées ne sont pas encore instruites').waitFor();
  await page.getByRole('gridcell', { name: 'Dans 44 jours' }).waitFor();
  for (const chart of ['Candidatures par état', 'Candidatures par département']) {
    await page.getByRole('img', { name: chart }).waitFor();
    await page.getByRole('grid', { name: chart }).waitFor();
  }
  await page.getByRole('row', { name: /29 · Finistère.*1.*1.*0/ }).waitFor();
  expect(await violationsIn(page, '#strapi')).toEqual([]);
});

it('The list is filtered by the server, and its address says how', async () => {
  const { page } = panel;
  await link('2 candidatures déposées').click();
  await status('2 candidatures.').waitFor();
  await page.getByLabel('Département').selectOption('85');
  await button('Chercher').click();
  await status('1 candidature.').waitFor();
  await link("L'Île-d'Aure (85999)").waitFor();
  expect(page.url()).toContain('department=85');
  await page.getByLabel('Département').selectOption('');
  await page.getByRole('searchbox').fill('nulle part');
  await page.keyboard.press('Enter');
  await page.getByText('Aucune candidature ne correspond.').waitFor();
  expect(await violationsIn(page, '#strapi')).toEqual([]);
  await page.goBack();
  await link("L'Île-d'Aure (85999)").waitFor();
});

it('What is listed is exported for a spreadsheet, whatever page it is on', async () => {
  const { page } = panel;
  const file = page.waitForEvent('download');
  await button('Exporter la liste (CSV)').click();
  const saved = await file;
  expect(saved.suggestedFilename()).toBe('candidatures.csv');
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text.split('\r\n')).toEqual([
    expect.stringMatching(/^\ufeffCode INSEE;Commune;Département;État;/),
    expect.stringMatching(/^85999;L'Île-d'Aure;Vendée;Déposée;2026-02-10T12:00:00.000Z;/),
    '',
  ]);
});

it('All that was submitted is instructed at once, and it is told what became of it', async () => {
  await panel.goto(`/plugins/label/editions/${edition}/applications`);
  await button('Instruire toutes les candidatures déposées…').click();
  await panel.page.getByText('2 candidatures passent en instruction.').waitFor();
  await button('Instruire').click();
  await status('Fait\u202f: 2. Refusé\u202f: 0.').waitFor();
  expect(await stateOf(brelan)).toBe('in-instruction');
});

it('What can be made ready is; the others stay, with what they lack line by line', async () => {
  await button('Déclarer prêtes celles qui le peuvent…').click();
  await button('Déclarer prêtes').click();
  await status('Fait\u202f: 0. Refusé\u202f: 2.').waitFor();
  const refused = panel.page.getByRole('grid', { name: 'Refus, ligne par ligne' });
  await untilThereAre(2, refused.getByRole('link'));
  expect(await violationsIn(panel.page, '#strapi')).toEqual([]);
});

describe('A dossier', () => {
  it('shows answers with what proves them beside, and says why it is not ready', async () => {
    const { page } = panel;
    await link('Brélan (29999)').click();
    await page.getByRole('heading', { name: 'Brélan (29999)', level: 2 }).waitFor();
    await untilDisabled(button('Déclarer prête pour le jury…'));
    const a = page.getByRole('article', { name: 'A · Écoute' });
    await a.getByText('Un conseil de quartier.').waitFor();
    await a.getByText(PROOF, { exact: true }).waitFor();
    const file = page.waitForEvent('download');
    await a.getByRole('button', { name: /^Télécharger/ }).click();
    expect((await file).suggestedFilename()).toBe(`${PROOF}.pdf`);
    await page
      .getByRole('article', { name: 'B · Décision' })
      .getByText('Sans objet, selon la commune\u202f: La commune n’a pas d’école.')
      .waitFor();
    expect(await violationsIn(page, '#strapi')).toEqual([]);
  });

  it('has its evidence accepted with one key, rejected with a reason, and both taken back', async () => {
    const { page } = panel;
    const accept = button(`Accepter ${PROOF}`);
    await accept.focus();
    await page.keyboard.press('Enter');
    await untilFocused(page.getByText(PROOF, { exact: true }));
    await button(`Revenir sur cette décision\u202f: ${PROOF}`).click();
    await button(`Rejeter… ${PROOF}`).click();
    await button('Rejeter').click();
    await page.getByText('Un motif est nécessaire.').waitFor();
    expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
    await panel.text('Motif').fill('Le document n’est pas signé.');
    await button('Rejeter').click();
    await page.getByText('Motif\u202f: Le document n’est pas signé.').waitFor();
    await button('Accepter Engagement du maire').click();
    await button('Revenir sur cette décision\u202f: Engagement du maire').waitFor();
    const kept = await parvis.sql(
      'select decision, reason from parvis_label_evidence where application_id = ? order by kind',
      [brelan],
    );
    expect(kept).toEqual([
      { decision: 'accepted', reason: null },
      { decision: 'rejected', reason: 'Le document n’est pas signé.' },
    ]);
  });

  it('has a question decided after a look at what that changes; whoever was slower is told and goes on', async () => {
    const { page } = panel;
    await page.getByLabel('Montrer').selectOption('open');
    await status('1 question.').waitFor();
    await button('Décider si elle s’applique… B').click();
    const effect = page.getByRole('grid', { name: 'Effet sur les points possibles' }).getByRole('row');
    await effect.filter({ hasText: /Décision.*40.*0/ }).waitFor();
    expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
    await panel.text('Motif').fill('L’école est intercommunale.');
    await desk.does('put', `/applications/${brelan}/applicability/B`, {
      ...{ version: 0, state: 'factor', factor: '0.5', reason: 'Pour moitié.' },
    });
    await button('Décider').click();
    await page.getByRole('alert').getByText('garde ce que vous avez saisi').waitFor();
    await page.getByText('Compte pour 0,5. Motif\u202f: Pour moitié.').waitFor();
    await untilHolds(panel.text('Motif'), 'L’école est intercommunale.');
    await button('Décider').click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByLabel('Montrer').selectOption('all');
    await page.getByText('Sans objet. Motif\u202f: L’école est intercommunale.').waitFor();
    const [kept] = await parvis.sql('select state, version from parvis_label_applicability');
    expect(kept).toEqual({ state: 'na', version: 2 });
  });

  it('has a complement requested, item by item and until a day', async () => {
    const { page } = panel;
    await button('Demander un complément…').click();
    await button('Envoyer la demande').click();
    await page.getByText('Dites ce qui est demandé.').waitFor();
    await page.getByText('Dites jusqu’à quand.').waitFor();
    await page.getByLabel('Question 1').selectOption('A');
    await panel.page.getByLabel('Ce qui est demandé (1)').fill('Précisez la fréquence.');
    await button('Ajouter une demande').click();
    await panel.page.getByLabel('Ce qui est demandé (2)').fill('La délibération signée.');
    await page.getByLabel('Attendu jusqu’au').fill('2026-04-20T18:00');
    expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
    await button('Envoyer la demande').click();
    await untilFocused(status('La commune a été priée de compléter son dossier.'));
    await page.getByText('Écoute — Précisez la fréquence.').waitFor();
    await page.getByText('L’ensemble du dossier — La délibération signée.').waitFor();
    await untilDisabled(button('Reprendre sans réponse…'));
    const [kept] = await parvis.sql('select due from parvis_label_complements');
    expect(new Date(String(kept?.due)).toISOString()).toBe('2026-04-20T16:00:00.000Z');
  });

  it('is instructed on when nobody answered in time, and made ready', async () => {
    const { page } = panel;
    parvis.stopClockAt('2026-04-21T08:00:00Z');
    await panel.goto(`/plugins/label/editions/${edition}`);
    await link('1 complément n’a pas été fourni dans le délai').click();
    await link('Brélan (29999)').click();
    await button('Reprendre sans réponse…').click();
    await button('Reprendre').click();
    await page.getByText('La commune n’a pas répondu dans le délai.').waitFor();
    await button('Déclarer prête pour le jury…').click();
    await button('Déclarer prête').click();
    await untilFocused(status('Elle est prête pour le jury.'));
    expect(await stateOf(brelan)).toBe('ready');
    const what = page.getByRole('grid', { name: 'Chronologie' }).getByRole('row');
    await until(async () => (await what.count()) > 5);
    expect(await violationsIn(page, '#strapi')).toEqual([]);
  });

  it('is dismissed only with a reason, which the commune receives', async () => {
    const { page } = panel;
    await link('Toutes les candidatures').click();
    await link("L'Île-d'Aure (85999)").click();
    await button('Déclarer irrecevable…').click();
    await button('Déclarer irrecevable').click();
    await page.getByText('Un motif est nécessaire.').waitFor();
    await panel.text('Motif').fill('La commune n’a pas délibéré.');
    await button('Déclarer irrecevable').click();
    await untilFocused(status('Elle est irrecevable.'));
    await untilNoneOf(button('Demander un complément…'));
  });
});

it('axe finds what is planted in a dossier: a picture without words', async () => {
  await panel.page.getByRole('main').evaluate((main) => main.append(document.createElement('img')));
  expect(await violationsIn(panel.page, '#strapi')).toEqual([expect.stringMatching(/^image-alt: /)]);
});
