import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { gridContent, ScoringDesk } from '../support/scoring-desk';
import { violationsIn } from './accessibility';
import { PanelSession } from './panel-session';
import { untilDisabled, untilNoneOf } from './soon';

const OFFICE = 'Bureau';
const BRELAN = 'Brélan';
const AURE = "L'Île-d'Aure";

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;
let desk: ScoringDesk;

beforeAll(async () => {
  parvis = await startParvis();
  desk = new ScoringDesk(parvis);
  await desk.people(OFFICE, ['Ada', 'Bea', 'Cleo', 'Dora']);
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Label office');
  await panel.page.setViewportSize({ width: 1280, height: 720 });
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

const said = (words: string) => panel.notification.getByText(words).waitFor();

/** Adds a member by their name, from a commune when one is told. */
async function addMember(name: string, commune?: string): Promise<void> {
  const { page } = panel;
  await page.getByRole('button', { name: 'Ajouter un membre…' }).click();
  await page.getByLabel('Compte').selectOption({ label: `${name} Exemple` });
  if (commune !== undefined) await panel.text('Commune du juré (code INSEE)').fill(commune);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await said(`${name} Exemple est membre du jury.`);
}

/** Looks for a document by its title and adds it alone. */
async function addDossier(title: string): Promise<void> {
  const { page } = panel;
  await panel.text('Mots du titre').fill(title);
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await page.getByRole('checkbox', { name: title, exact: true }).click();
  await page.getByRole('button', { name: 'Ajouter 1 dossier', exact: true }).click();
  await page.getByRole('button', { name: `Jurés… de ${title}` }).waitFor();
}

/** Opens who judges a dossier. */
async function openJurors(title: string): Promise<void> {
  await panel.page.getByRole('button', { name: `Jurés… de ${title}` }).click();
  await panel.page.getByRole('dialog', { name: `Jurés de ${title}` }).waitFor();
}

/** Who judges what, as the database has it. */
async function assigned(): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await parvis.sql(
    `select commune.name, account.firstname from parvis_scoring_assignments as assignment
      join parvis_scoring_dossiers as dossier on dossier.id = assignment.dossier_id
      join communes as commune on commune.document_id = dossier.document_id
      join admin_users as account on account.id = assignment.user_id
      order by account.firstname`,
  );
  const jurors: Record<string, string[]> = {};
  for (const { name, firstname } of rows) {
    jurors[String(name)] = [...(jurors[String(name)] ?? []), String(firstname)];
  }
  return jurors;
}

it('Without a grid in force no panel can begin, and the page says what to do first', async () => {
  const { page } = panel;
  await panel.goto('/plugins/scoring/panels');
  const button = page.getByRole('button', { name: 'Nouveau jury…' });
  await page.getByText(/^Aucune grille n’est en vigueur pour l’instant/).waitFor();
  await untilDisabled(button);
  expect(await violationsIn(page, '#strapi')).toEqual([]);
  await desk.grid(OFFICE, gridContent('2026.compose'));
});

it('The president begins a panel on the grid in force, and reads how many marks it asks for', async () => {
  const { page } = panel;
  await panel.goto('/plugins/scoring/panels');
  await page.getByRole('button', { name: 'Nouveau jury…' }).click();
  await page.getByText('La grille demande au moins 2 notes pour chaque critère.').waitFor();
  await page.getByRole('button', { name: 'Créer le jury' }).click();
  await page.getByText('Donnez un nom au jury.').waitFor();
  expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
  await panel.text('Nom du jury').fill('Jury de l’Ouest');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Composer «\u202fJury de l’Ouest\u202f»', level: 2 }).waitFor();
  await page.getByText('Le jury n’a aucun dossier').waitFor();
  await untilDisabled(page.getByRole('button', { name: 'Ouvrir le jury…' }));
  expect(await violationsIn(page, '#strapi')).toEqual([]);
});

it('adds members with their communes, and dossiers by their titles', async () => {
  const { page } = panel;
  await page.getByRole('button', { name: 'Ajouter un membre…' }).click();
  await page.getByLabel('Compte').selectOption({ label: 'Ada Exemple' });
  await panel.text('Commune du juré (code INSEE)').fill('Brélan');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText(/^Un code INSEE a cinq chiffres/).waitFor();
  await panel.text('Commune du juré (code INSEE)').fill('29999');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await said('Ada Exemple est membre du jury.');
  for (const name of ['Bea', 'Cleo']) await addMember(name);
  for (const title of [BRELAN, AURE]) await addDossier(title);
  await page.getByText('Dossiers sans juré\u202f: 2. Attribuez-les.').waitFor();
  expect(await violationsIn(page, '#strapi')).toEqual([]);
});

it('takes the proposal once it has been looked at: nobody has a dossier of their own commune', async () => {
  const { page } = panel;
  await page.getByRole('button', { name: 'Proposer une répartition' }).click();
  const proposed = page.getByRole('table', { name: 'Répartition proposée' });
  await proposed.getByRole('row', { name: `${BRELAN} Bea Exemple et Cleo Exemple` }).waitFor();
  expect(await assigned()).toEqual({});
  expect(await violationsIn(page, '#strapi')).toEqual([]);
  await page.getByRole('button', { name: 'Confier les 4 attributions' }).click();
  await said('4 attributions faites');
  const shared = await assigned();
  expect(shared[BRELAN]).toEqual(['Bea', 'Cleo']);
  expect(shared[AURE]).toContain('Ada');
  expect(shared[AURE]).toHaveLength(2);
});

it('changes who judges one dossier by hand; a juror of its commune is refused with the reason', async () => {
  const { page } = panel;
  await openJurors(BRELAN);
  const ada = page.getByRole('checkbox', { name: 'Ada Exemple' });
  await untilDisabled(ada);
  await page.getByText('Ne peut pas noter ce dossier\u202f: c’est celui de sa commune.').waitFor();
  expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
  await page.getByRole('checkbox', { name: 'Cleo Exemple' }).click();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await said(`Les jurés de ${BRELAN} sont enregistrés.`);
  expect((await assigned())[BRELAN]).toEqual(['Bea']);
  await page.getByText(/^1 dossier a moins de jurés que la grille/).waitFor();
});

it('is told in words when somebody else has changed the panel meanwhile, and goes on from there', async () => {
  const { page } = panel;
  await openJurors(BRELAN);
  await page.getByRole('checkbox', { name: 'Cleo Exemple' }).click();
  const members = [{ juror: desk.idOf('Dora'), commune: null, epci: null }];
  await desk.does(OFFICE, 'post', `${new URL(page.url()).pathname.match(/\/panels\/\d+/)?.[0]}/members`, {
    members,
  });
  const save = page.getByRole('button', { name: 'Enregistrer', exact: true });
  await save.click();
  await page.getByRole('alert').getByText('Ces données ont changé entre-temps').waitFor();
  await page.getByRole('checkbox', { name: 'Dora Exemple' }).waitFor();
  await save.click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect((await assigned())[BRELAN]).toEqual(['Bea', 'Cleo']);
});

it('opens the panel, from the keyboard alone', async () => {
  const { page } = panel;
  await page.getByRole('button', { name: 'Ouvrir le jury…' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog', { name: 'Ouvrir le jury' }).waitFor();
  const confirm = page.getByRole('button', { name: 'Ouvrir', exact: true });
  for (let step = 0; step < 5 && !(await confirm.evaluate((one) => one === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await said('Le jury est ouvert.');
  await page.getByRole('button', { name: 'Clore le jury…' }).waitFor();
  await untilNoneOf(page.getByRole('button', { name: /^Retirer…/ }));
  expect(await violationsIn(page, '#strapi')).toEqual([]);
});

it('is usable at 200 %: nothing but the tables scrolls sideways', async () => {
  const { page } = panel;
  await page.setViewportSize({ width: 640, height: 360 });
  const { scrolled, seen } = await page.getByRole('main').evaluate((main) => ({
    ...{ scrolled: main.scrollWidth, seen: main.clientWidth },
  }));
  expect(scrolled).toBeLessThanOrEqual(seen);
  await openJurors(BRELAN);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await page.setViewportSize({ width: 1280, height: 720 });
});

describe('What applies to a dossier', () => {
  let assignment = 0;
  beforeAll(async () => {
    const [bea] = await parvis.sql(
      `select assignment.id from parvis_scoring_assignments as assignment
        join parvis_scoring_dossiers as dossier on dossier.id = assignment.dossier_id
        join communes as commune on commune.document_id = dossier.document_id
        where commune.name = ? and assignment.user_id = ?`,
      [BRELAN, desk.idOf('Bea')],
    );
    assignment = Number(bea?.id);
    await desk.mark('Bea', assignment, { A: '3', B: '2' });
  });

  const stateOfSheet = async () => {
    const [sheet] = await parvis.sql('select state from parvis_scoring_sheets where assignment_id = ?', [
      assignment,
    ]);
    return sheet?.state;
  };
  const worth = (table: string) => panel.page.getByRole('grid', { name: table }).getByRole('row');

  it('is decided with its reason, after a look at what it changes', async () => {
    const { page } = panel;
    await page.getByRole('link', { name: 'Suivre ce jury' }).click();
    await page.getByRole('link', { name: BRELAN, exact: true }).click();
    await page.getByText('Tout s’applique tel que la grille le dit.').waitFor();
    await page.getByRole('button', { name: 'Décider…' }).click();
    await page.getByLabel('Élément de la grille').selectOption('B');
    const effect = worth('Effet sur les points possibles');
    await effect.filter({ hasText: /^R.*100,00.*60,00/ }).waitFor();
    await effect.filter({ hasText: /^B · Décision.*40,00.*Sans objet/ }).waitFor();
    await page.getByText(/^Les fiches déjà remises sur ce dossier redeviennent des brouillons/).waitFor();
    expect(await violationsIn(page, '[role=dialog]')).toEqual([]);
    await page.getByRole('button', { name: 'Décider', exact: true }).click();
    await page.getByText('Un motif est nécessaire.').waitFor();
    expect(await stateOfSheet()).toBe('submitted');
    await panel.text('Motif').fill('Compétence transférée à l’intercommunalité');
    await page.getByRole('button', { name: 'Décider', exact: true }).click();
    await page.getByText('1 décision s’écarte de la grille.').waitFor();
    expect(await stateOfSheet()).toBe('draft');
    expect(await violationsIn(page, '#strapi')).toEqual([]);
  });

  it('can be a factor, and applies again when the decision is undone', async () => {
    const { page } = panel;
    await page.getByRole('button', { name: 'Annuler la décision… B' }).click();
    await worth('Effet sur les points possibles')
      .filter({ hasText: /^B.*Sans objet.*40,00/ })
      .waitFor();
    await page.getByRole('button', { name: 'Appliquer de nouveau' }).click();
    await page.getByText('Tout s’applique tel que la grille le dit.').waitFor();
    await page.getByRole('button', { name: 'Décider…' }).click();
    await page.getByLabel('Décision', { exact: true }).selectOption('factor');
    await panel.text('Coefficient de 0 à 1').fill('0,5');
    await worth('Effet sur les points possibles')
      .filter({ hasText: /^A.*60,00.*30,00/ })
      .waitFor();
    await page.getByRole('button', { name: 'Décider', exact: true }).click();
    await page.getByRole('gridcell', { name: 'Coefficient 0,5' }).waitFor();
    const [row] = await parvis.sql(
      'select applicability, revision from parvis_scoring_dossiers where revision > 1',
    );
    expect(JSON.parse(String(row?.applicability))).toEqual({ A: { state: 'factor', factor: '0.5' } });
    expect(row?.revision).toBe(4);
  });
});

it('The president closes the panel, and its composition is only read', async () => {
  const { page } = panel;
  await panel.goto('/plugins/scoring/panels');
  await page.getByRole('link', { name: 'Composer «\u202fJury de l’Ouest\u202f»' }).click();
  await page.getByRole('button', { name: 'Clore le jury…' }).click();
  await page.getByRole('button', { name: 'Clore', exact: true }).click();
  await said('Le jury est clos.');
  await untilNoneOf(page.getByRole('button', { name: /^(Ajouter un membre|Jurés…|Modifier…)/ }));
  expect(await violationsIn(page, '#strapi')).toEqual([]);
});
