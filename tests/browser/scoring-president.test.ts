import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { ScoringDesk } from '../support/scoring-desk';
import { violationsIn } from './accessibility';
import { calculate, publish, recuse } from './deliberation';
import { PanelSession } from './panel-session';

const OFFICE = 'Bureau';

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;
let published = '';

beforeAll(async () => {
  parvis = await startParvis();
  const desk = new ScoringDesk(parvis);
  const jurors = ['Ada', 'Bea', 'Cleo'];
  await desk.people(OFFICE, jurors);
  const communes = [await desk.commune('85999'), await desk.commune('29999')];
  const { assignments } = await desk.openPanel(OFFICE, communes, jurors);
  for (const [index, name] of jurors.entries()) {
    await desk.mark(name, assignments.get(`${name} 0`) ?? 0, { A: '3', B: '3' });
    await desk.mark(name, assignments.get(`${name} 1`) ?? 0, { A: String(2 * index), B: '2' });
  }
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Label office');
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

it('Whoever presides sees first the dossier on which jurors disagree', async () => {
  const { page } = panel;
  await panel.goto('/plugins/scoring/panels');
  await page.getByRole('link', { name: 'Jury', exact: true }).click();
  const table = page.getByRole('table', { name: 'Dossiers du jury' });
  await table.getByRole('link').first().waitFor();
  expect(await table.getByRole('link').allTextContents()).toEqual(['Brélan', "L'Île-d'Aure"]);
  expect(await table.getAttribute('aria-rowcount')).toBe('3');
  for (const chart of ['Répartition des scores', 'Score et désaccord']) {
    await page.locator('summary').filter({ hasText: chart }).click();
    await page.getByRole('img', { name: chart }).waitFor();
  }
  expect(await violationsIn(page, '#strapi')).toEqual([]);
});

it('tries another mark without keeping anything of it', async () => {
  const { page } = panel;
  await page.getByRole('link', { name: 'Brélan' }).click();
  await page.getByRole('heading', { name: 'Brélan', level: 2 }).waitFor();
  expect(await violationsIn(page, '#strapi')).toEqual([]);
  await page.getByLabel('Note', { exact: true }).selectOption('4');
  await page.getByRole('button', { name: 'Ajouter cet essai' }).click();
  await page.getByRole('button', { name: 'Simuler' }).click();
  await page.getByText('Simulation : ce n’est pas un résultat').waitFor();
  expect(await parvis.sql('select id from parvis_scoring_runs', [])).toEqual([]);
});

it('runs, recuses a juror late, runs again, compares the two and publishes the second', async () => {
  const { page } = panel;
  await calculate(page, 'Calcul n° 1');
  await recuse(page, 'Cleo Exemple', 'Ancienne élue de la commune');
  await calculate(page, 'Calcul n° 2');
  await page.getByText(/^Ne comptent plus les fiches de/).waitFor();
  published = new URL(await publish(page, 'calcul n° 2'), parvis.url).pathname;
  const answer = await parvis.http().get(published);
  expect(answer.status).toBe(200);
  expect(answer.text).not.toContain('Cleo');
  expect(await violationsIn(page, '#strapi')).toEqual([]);
});

describe('A visitor of the published result', () => {
  /** Has the visitor's own browser do the calculation again. */
  async function recompute(change?: (body: string) => string) {
    const context = await browser.newContext({ locale: 'fr-FR' });
    const page = await context.newPage();
    if (change !== undefined) {
      await page.route(
        (url) => url.pathname === published,
        async (route) => {
          const response = await route.fetch();
          const isPage = route.request().resourceType() === 'document';
          await route.fulfill(isPage ? { response } : { response, body: change(await response.text()) });
        },
      );
    }
    await page.goto(`${parvis.url}${published}`);
    await page.getByRole('button', { name: 'Recalculer dans ce navigateur' }).click();
    await page.locator('[data-verdict]').waitFor();
    const verdict = await page.getByRole('status').textContent();
    const [own, theirs] = await Promise.all(
      ['#recomputed-resultHash', '#published-resultHash'].map((place) => page.locator(place).textContent()),
    );
    const violations = await violationsIn(page, 'body');
    await context.close();
    return { verdict, isSame: own === theirs, violations };
  }

  it('recomputes it to the same hash', async () => {
    expect(await recompute()).toEqual({
      verdict: 'Le calcul fait ici donne exactement le résultat publié.',
      isSame: true,
      violations: [],
    });
  });

  it('is told when what was published is not what comes out', async () => {
    const { verdict, isSame } = await recompute((body) => body.replace('"B":"2"', '"B":"3"'));
    expect(verdict).toContain('ne donne pas le résultat publié');
    expect(isSame).toBe(false);
  });

  it('sees score and steps without scripts, and has the files of the commands', async () => {
    const context = await browser.newContext({ locale: 'fr-FR', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${parvis.url}${published}`);
    await page.getByRole('heading', { name: /^Le score de / }).waitFor();
    expect(await page.getByRole('button').isVisible()).toBe(false);
    await context.close();
    for (const file of ['grid', 'dossier']) {
      const answer = await parvis.http().get(`${published}/${file}`);
      expect(answer.headers['content-disposition']).toBe(`attachment; filename="${file}.json"`);
    }
  });

  it('finds nothing under an address that nobody was given', async () => {
    const answer = await parvis.http().get('/api/scoring/results/nothing').set('Accept', 'text/html');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('Page introuvable');
  });
});

it('A grid is a draft whose weights are counted as they are written, and goes into force as a new version', async () => {
  const { page } = panel;
  await panel.goto('/plugins/scoring/grids');
  await page.getByRole('link', { name: 'LABEL · Label' }).first().click();
  await page.getByText('En vigueur', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Nouvelle version…' }).click();
  await page.getByRole('textbox', { name: 'Version' }).fill('2027');
  await page.getByRole('button', { name: 'Créer le brouillon' }).click();
  await page.getByText('Brouillon', { exact: true }).waitFor();
  await page.getByRole('link', { name: /^A · Écoute/ }).click();
  await page.getByRole('textbox', { name: 'Poids' }).fill('50');
  await page.getByText('Contient 90 pour 100 : il manque 10.').waitFor();
  await page.getByRole('link', { name: /^B · Décision/ }).click();
  await page.getByRole('textbox', { name: 'Poids' }).fill('50');
  await page.getByText('La grille respecte toutes les règles.').waitFor();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Tout est enregistré.').waitFor();
  expect(await violationsIn(page, '#strapi')).toEqual([]);
  await page.getByRole('button', { name: 'Soumettre à relecture…' }).click();
  await page.getByRole('button', { name: 'Soumettre', exact: true }).click();
  await page.getByRole('button', { name: 'Mettre en vigueur…' }).click();
  await page.getByText(/changements par rapport à la version précédente/).waitFor();
  await page.getByRole('button', { name: 'Mettre en vigueur', exact: true }).click();
  await page.getByText('En vigueur', { exact: true }).waitFor();
});
