import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoring } from '@parvis/scoring';
import { type DemoJuror, findDemoAccount } from '../../src/access/demo-accounts';
import { type Parvis, startParvis } from '../support/parvis';

const HOUSE = join(__dirname, '..', '..');

let parvis: Parvis;
let office: number;
const folder = mkdtempSync(join(tmpdir(), 'parvis-demo-score-'));

beforeAll(async () => {
  parvis = await startParvis({ demo: true });
  office = await idOf('Label office');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await parvis.stop();
});

const idOf = async (name: DemoJuror | 'Label office') => (await findDemoAccount(parvis.strapi, name)) ?? 0;

async function panelIn(state: 'preparation' | 'open' | 'closed') {
  const panels = await scoring(parvis.strapi).panels.list(office);
  const [line, ...others] = panels.filter(
    ({ label, state: known }) => known === state && label.startsWith('Jury'),
  );
  expect(others).toEqual([]);
  const view = await scoring(parvis.strapi).panels.view(line?.id ?? 0, office);
  if (view === null) throw new Error(`The demo has no panel that is ${state}.`);
  return view;
}

async function dossierIn(state: 'open' | 'closed', title: string) {
  const { id, lines } = await panelIn(state);
  const place = { panel: id, dossier: lines.find((line) => line.title === title)?.dossier ?? 0 };
  const view = await scoring(parvis.strapi).panels.dossier(place, { staff: office, language: 'fr' });
  if (view === null) throw new Error(`The demo has no dossier of ${title}.`);
  return view;
}

describe('The panels of the demo', () => {
  it('have judged eight communes, with every outcome that a score can have', async () => {
    const { levels, lines } = await panelIn('closed');
    const outcomes = lines.map(({ title, run }) => [title, run?.score.decimal, run?.levelGranted]);
    expect(new Map(outcomes.map(([title, ...outcome]) => [title, outcome]))).toEqual(
      new Map([
        ['Claircombe', ['87.25', '3']],
        ['Brumeval', ['60.38', '2']],
        ['Port-Aurelle', ['52.63', '1']],
        ['Saint-Orvin-le-Haut', ['76.25', null]],
        ['Montdouve', ['68.00', '1']],
        ['Ormelande', ['44.00', '1']],
        ['Bois-Tressac', ['25.83', null]],
        ['Lunevasque', ['57.50', '2']],
      ]),
    );
    // Those on which jurors disagree come first.
    expect(lines[0]?.title).toBe('Lunevasque');
    expect(levels.map(({ label }) => label)).toEqual(['Engagée', 'Confirmée', 'Exemplaire']);
  });

  it('have a dossier that cannot be assessed, one kept back by gates, and points that pass on', async () => {
    const resultOf = async (title: string) => (await dossierIn('closed', title)).provisional;
    const tooMuchWithoutObject = await resultOf('Saint-Orvin-le-Haut');
    expect(tooMuchWithoutObject?.nodes.C).toMatchObject({ assessable: false });
    const keptBack = await resultOf('Montdouve');
    expect(keptBack).toMatchObject({ levelByScore: '2', levelGranted: '1' });
    expect(keptBack?.blockers.length).toBeGreaterThan(0);
    const passedOn = await resultOf('Brumeval');
    expect(passedOn?.nodes.B4).toMatchObject({ applicable: false });
    expect(passedOn?.nodes.B1?.potential.decimal).toBe('10.00');
    expect(passedOn?.nodes.E3?.capped.decimal).toBe('1.50');
  });

  it('have recused a juror late, and both runs can be compared', async () => {
    const { runs, sheets } = await dossierIn('closed', 'Port-Aurelle');
    expect(sheets.map(({ state }) => state).sort()).toEqual(['recused', 'submitted', 'submitted']);
    const [after, before, ...others] = runs;
    expect(others).toEqual([]);
    const compared = await scoring(parvis.strapi).runs.compare(
      { before: before?.id ?? 0, after: after?.id ?? 0 },
      office,
    );
    if (!compared.done) throw new Error('Two runs of one dossier can be compared.');
    expect(compared.value.before).toMatchObject({ levelGranted: '2', at: '2026-10-13T09:00:00.000Z' });
    expect(compared.value.after).toMatchObject({ levelGranted: '1', at: '2026-10-20T09:00:00.000Z' });
    expect(compared.value.sheetsGone).toHaveLength(1);
  });

  it('leave the demo account of a juror something to do', async () => {
    const { lines } = await scoring(parvis.strapi).sheets.desk(await idOf('Juror'));
    const { id } = await panelIn('open');
    expect(
      lines
        .filter(({ panel }) => panel.id === id)
        .map(({ title, state, answered, criteria }) => [title, state, answered, criteria]),
    ).toEqual([
      ['Hautecendre', 'submitted', 20, 20],
      ['Rivenoise', 'draft', 8, 19],
      ['Pont-d’Alvère', 'draft', 0, 20],
      ['Sauvebrune', 'draft', 0, 19],
    ]);
    expect((await panelIn('preparation')).lines).toHaveLength(3);
  });
});

describe('The published result of the demo', () => {
  it('is what the command computes from its files, to the hash, and names nobody', async () => {
    const { runs } = await dossierIn('closed', 'Claircombe');
    const path = `/api/scoring/results/${runs[0]?.publicToken}`;
    const { body } = await parvis.http().get(path).set('Accept', 'application/json').expect(200);
    expect(body.data).toMatchObject({ title: 'Claircombe', result: { levelGranted: '3' } });
    expect(body.data.result.resultHash).toBe(runs[0]?.resultHash);

    for (const file of ['grid', 'dossier']) {
      const { text } = await parvis.http().get(`${path}/${file}`).expect(200);
      writeFileSync(join(folder, `${file}.json`), text);
      expect(text).not.toMatch(/Juror|Démonstration/);
    }
    const files = ['--grid', join(folder, 'grid.json'), '--dossier', join(folder, 'dossier.json')];
    const { stdout } = spawnSync('npm', ['run', '--silent', 'score', '--', ...files], {
      ...{ cwd: HOUSE, encoding: 'utf8', timeout: 150_000 },
    });
    expect(JSON.parse(stdout)).toEqual(body.data.result);
  });

  it('tells on its page why the score is more than the points of the whole grid', async () => {
    const { runs } = await dossierIn('closed', 'Claircombe');
    const { text } = await parvis
      .http()
      .get(`/api/scoring/results/${runs[0]?.publicToken}`)
      .set('Accept', 'text/html')
      .expect(200);
    expect(text).toContain('<td>84,25 sur 100,00</td>');
    expect(text).toContain('(bonus, en plus du total)</th><td>2,00 sur 2,00</td>');
    expect(text).toContain('Score, bonus compris</th><td>87,25 sur 100</td>');
  });

  it('is the only one: no other run of these panels has an address', async () => {
    const published = await parvis.sql(
      `select count(*)::int as published from parvis_scoring_publications publication
       join parvis_scoring_runs run on run.id = publication.run_id
       join parvis_scoring_dossiers dossier on dossier.id = run.dossier_id
       join parvis_scoring_panels panel on panel.id = dossier.panel_id
       where panel.uid = 'api::commune.commune'`,
    );
    expect(published).toEqual([{ published: 1 }]);
  });
});
