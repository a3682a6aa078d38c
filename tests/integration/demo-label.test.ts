import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Label } from '@parvis/label';
import { type Parvis, startParvis } from '../support/parvis';

let parvis: Parvis;
const folder = mkdtempSync(join(tmpdir(), 'parvis-demo-label-'));

beforeAll(async () => {
  parvis = await startParvis({ demo: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await parvis.stop();
});

const label = (): Label => parvis.strapi.plugin('label').service('label');

describe('The label of the demo', () => {
  it('has an edition in each interesting stage, with applications on their way', async () => {
    const editions = await label().editions.list('fr');
    expect(editions.map(({ year, state, applications }) => [year, state, applications])).toEqual([
      [2027, 'open', { draft: 2, submitted: 1 }],
      [
        2026,
        'instruction',
        { submitted: 1, 'complement-requested': 1, 'in-instruction': 1, ready: 1, inadmissible: 1 },
      ],
      [2026, 'deliberation', { deliberation: 3 }],
      [2025, 'proclaimed', { decided: 5, withdrawn: 1 }],
    ]);
  });

  it('has awards in the register, one for each level that was reached', async () => {
    const { body, status } = await parvis.http().get('/api/label/register');
    expect(status).toBe(200);
    const numbers: string[] = body.data.lines.map(({ number }: { number: string }) => number);
    expect(numbers.toSorted()).toEqual(['VVC-2025-ZZ001-01', 'VVC-2025-ZZ002-01', 'VVC-2025-ZZ004-01']);
  });

  it('has decisions by the grid and against it, each with its reasons', async () => {
    const rows = await parvis.sql(
      `select application.commune, outcome, level, level_by_grid, override_reason from parvis_label_decisions decision
       join parvis_label_applications application on application.id = decision.application_id
       where decision.state = 'published' order by application.commune`,
    );
    const departs = (row: (typeof rows)[number]): boolean => row.level !== row.level_by_grid;
    expect(rows.filter(departs)).toMatchObject([
      { commune: 'ZZ007', level: null, level_by_grid: '1', override_reason: expect.any(String) },
    ]);
    expect(rows.map(({ commune, outcome }) => [commune, outcome])).toEqual([
      ['ZZ001', 'awarded'],
      ['ZZ002', 'awarded'],
      ['ZZ004', 'awarded'],
      ['ZZ007', 'action-plan'],
      ['ZZ008', 'refused'],
    ]);
  });

  it('has a town hall that can sign in and go on with its draft', async () => {
    const [{ id } = { id: 0 }] = await parvis.sql(
      `select id from up_users where email = 'mairie@parvis.example'`,
    );
    const lines = await label().applications.list(Number(id));
    expect(lines.map(({ state, edition }) => [edition.year, state])).toEqual([
      [2027, 'draft'],
      [2026, 'submitted'],
      [2025, 'decided'],
    ]);
  });

  it('has results that anyone recomputes from what is published, to the hash', async () => {
    const editions = await label().editions.list('fr');
    const proclaimed = editions.find(({ state }) => state === 'proclaimed')?.id;
    const { body } = await parvis.http().get(`/api/label/editions/${proclaimed}/results`).expect(200);
    const traces: string[] = body.data.lines.map(
      ({ trace }: { trace: string }) => new URL(trace, parvis.url).pathname,
    );
    expect(traces).toHaveLength(3);
    for (const trace of traces) {
      const published = await parvis.http().get(trace).set('Accept', 'application/json').expect(200);
      for (const file of ['grid', 'dossier']) {
        const { text } = await parvis.http().get(`${trace}/${file}`).expect(200);
        writeFileSync(join(folder, `${file}.json`), text);
      }
      const files = ['--grid', join(folder, 'grid.json'), '--dossier', join(folder, 'dossier.json')];
      const { stdout } = spawnSync('npm', ['run', '--silent', 'score', '--', ...files], {
        ...{ cwd: join(__dirname, '..', '..'), encoding: 'utf8', timeout: 150_000 },
      });
      expect(JSON.parse(stdout)).toEqual(published.body.data.result);
    }
  });
});
