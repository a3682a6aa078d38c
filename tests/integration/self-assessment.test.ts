import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Parvis, startParvis } from '../support/parvis';
import { publicEdition } from '../support/public-edition';

describe('A self-assessment without an account', () => {
  let parvis: Parvis;
  let edition: number;

  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-10-01T08:00:00Z');
    edition = await publicEdition(parvis);
  });
  afterAll(() => parvis.stop());

  const read = (path: string) => parvis.http().get(`/api/label/editions${path}`);
  const assess = (body: object, locale = 'fr') =>
    parvis.http().post(`/api/label/editions/${edition}/self-assessment?locale=${locale}`).send(body);

  const inState = (state: string) =>
    parvis.sql('update parvis_label_editions set state = ?, reason = ? where id = ?', [
      ...[state, 'Trop peu de candidatures', edition],
    ]);

  it('begins with the editions that are public, and nothing but what is public of them', async () => {
    const { body } = await read('').expect(200);
    expect(body.data).toEqual([
      {
        id: edition,
        programme: { slug: 'demo', title: 'Label de démonstration', description: '' },
        ...{ year: 2026, state: 'open', zone: 'Europe/Paris' },
        calendar: {
          ...{ opens: '2026-09-01T06:00:00.000Z', closes: '2026-12-01T11:00:00.000Z' },
          ...{ instructionUntil: null, juryUntil: null, proclamation: null, appealsUntil: null },
        },
      },
    ]);
  });

  it.each(['preparation', 'cancelled'])('knows no edition in the state %s', async (state) => {
    await inState(state);
    expect((await read('').expect(200)).body.data).toEqual([]);
    for (const part of ['questions', 'grid']) await read(`/${edition}/${part}`).expect(404);
    await assess({ marks: {} }).expect(404);
    await inState('open');
    await read(`/${edition}/questions`).expect(200);
  });

  it.each(['0', 'x', '1e3', '99999999999', '424242'])('knows no edition "%s"', async (id) => {
    for (const part of ['questions', 'grid']) await read(`/${id}/${part}`).expect(404);
  });

  it('asks the questions of the grid in order, with what each mark means and what is to be proven', async () => {
    const { grid } = (await read(`/${edition}/questions?locale=fr`).expect(200)).body.data;
    expect(grid.questions.map(({ code }: { code: string }) => code)).toEqual(['A', 'B', 'C']);
    expect(grid.questions[0]).toEqual({
      ...{ code: 'A', label: 'Réunissez-vous chaque quartier\u202f?', within: ['Écouter les habitants'] },
      help: 'Une réunion compte quand elle est ouverte à tous.',
      scale: { min: '0', max: '2', step: '1' },
      descriptors: { '0': 'Jamais', '1': 'Une fois par an', '2': 'Chaque trimestre' },
      mayBeNotApplicable: false,
      evidence: { minimum: 1, kinds: ['file'] },
    });
    expect(grid.levels).toEqual([
      { code: '1', label: 'Une étoile', threshold: '40', strict: false },
      { code: '2', label: 'Deux étoiles', threshold: '70', strict: false },
    ]);
    const [row] = await parvis.sql('select hash from parvis_scoring_grids where content ->> ? = ?', [
      ...['label', 'Grille de démonstration'],
    ]);
    expect(grid.hash).toBe(row?.hash);
  });

  it('answers the score, the level and what is lacking', async () => {
    const { body, headers } = await assess({ marks: { A: '2', B: '1', C: null } }).expect(200);
    const { score, level, next, improvements, answered } = body.data;
    expect(headers['cache-control']).toBe('no-store');
    expect([score.decimal, level, answered]).toEqual([
      '50.00',
      { code: '1', label: 'Une étoile' },
      { done: 2, of: 3 },
    ]);
    expect([
      next.code,
      next.missing.decimal,
      next.conditions.map(({ kind }: { kind: string }) => kind),
    ]).toEqual([...['2', '20.00', ['evidence']]]);
    expect(next.conditions[0].sentence).toContain('aucune preuve');
    expect(
      improvements.map(({ question, gain, together }: Record<string, { decimal: string }>) => [
        ...[question, gain?.decimal, together?.decimal],
      ]),
    ).toEqual([
      ['C', '40.00', '90.00'],
      ['B', '10.00', '100.00'],
    ]);
    const proven = await assess({ marks: { A: '2', C: '7.5' }, evidence: ['A'] }, 'en').expect(200);
    expect([proven.body.data.level.code, proven.body.data.next]).toEqual(['2', null]);
  });

  it('can be recomputed by anyone from the grid and the dossier, to the last hash', async () => {
    const { dossier, result } = (
      await assess({ marks: { A: '1', C: '3.25' }, notApplicable: { B: 'Pas d’école' } }).expect(200)
    ).body.data;
    const folder = mkdtempSync(join(tmpdir(), 'parvis-trial-'));
    writeFileSync(join(folder, 'grid.json'), (await read(`/${edition}/grid`).expect(200)).text);
    writeFileSync(join(folder, 'dossier.json'), JSON.stringify(dossier));
    const { stdout } = spawnSync(
      process.execPath,
      [
        ...['-r', 'tsx/cjs', 'scripts/score.ts', '--partial'],
        ...['--grid', join(folder, 'grid.json'), '--dossier', join(folder, 'dossier.json')],
      ],
      { encoding: 'utf8' },
    );
    rmSync(folder, { recursive: true });
    expect(JSON.parse(stdout)).toEqual(result);
    expect(result.resultHash).toMatch(/^[0-9a-f]{64}$/);
  });

  /** So many rows in every table but that of the limits, which counts calls under pseudonyms and forgets them. */
  const rows = async (): Promise<Record<string, number>> => {
    const tables = await parvis.sql(
      `select schemaname || '.' || quote_ident(tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'parvis_rate_limits'`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const [found] = await parvis.sql(`select count(*)::int as rows from ${String(name)}`);
      counts[String(name)] = Number(found?.rows);
    }
    return counts;
  };

  it('stores nothing', async () => {
    const before = await rows();
    expect(Object.keys(before).length).toBeGreaterThan(50);
    await assess({ marks: { A: '2', B: '2', C: '10' }, evidence: ['A'] }).expect(200);
    await assess({ marks: { A: '9' } }).expect(422);
    expect(await rows()).toEqual(before);
    await parvis.sql(
      `insert into parvis_label_programmes (letters, slug, title, valid_years) values ('AUTRE', 'autre', 'Autre', 1)`,
    );
    expect(await rows()).not.toEqual(before);
  });

  it.each([
    [{ marks: { X: '1' } }, 'UNKNOWN_CODE', '/marks/X', 'X\u202f»'],
    [{ marks: { P1: '1' } }, 'UNKNOWN_CODE', '/marks/P1', 'P1\u202f»'],
    [{ marks: { A: '3' } }, 'MARK_OUT_OF_SCALE', '/marks/A', 'de 0 à 2 par pas de 1'],
    [{ marks: { A: '0.5' } }, 'MARK_OUT_OF_SCALE', '/marks/A', 'de 0 à 2 par pas de 1'],
    [{ marks: { C: 3.5 } }, 'NUMBER_NOT_TEXT', '/marks/C', 'entre guillemets'],
    [{ marks: { C: '1e1' } }, 'NOT_A_NUMBER', '/marks/C', '1e1'],
    [{ marks: {}, notApplicable: { A: 'Non' } }, 'NA_FORBIDDEN', '/notApplicable/A', 'la grille l’interdit'],
    [{ marks: {}, notApplicable: { B: ' ' } }, 'NA_WITHOUT_REASON', '/notApplicable/B', 'sans motif'],
    [{ marks: {}, evidence: ['X'] }, 'UNKNOWN_CODE', '/evidence/X', 'X\u202f»'],
  ])('refuses %j with %s', async (sent, code, path, words) => {
    const { error } = (await assess(sent).expect(422)).body;
    expect([error.details.code, error.details.path]).toEqual([code, path]);
    expect(error.message).toContain(words);
    expect((await assess(sent, 'en').expect(422)).body.error.message).not.toBe(error.message);
  });

  it.each([[{}], [{ marks: [] }], [{ marks: {}, more: 1 }], [{ marks: {}, notApplicable: { B: 1 } }]])(
    'refuses %j, which has another shape',
    async (sent) => {
      const { error } = (await assess(sent).expect(400)).body;
      expect(error.details.code).toBe('INVALID_REQUEST');
      expect(error.details.errors.length).toBeGreaterThan(0);
    },
  );

  it('counts with what else is written from an address', async () => {
    const limits = 'access.rateLimits.publicWriteByAddress';
    const before = parvis.strapi.config.get(limits);
    parvis.strapi.config.set(limits, { points: 1, seconds: 60 });
    try {
      expect((await assess({ marks: {} })).status).toBe(429);
    } finally {
      parvis.strapi.config.set(limits, before);
    }
  });

  describe('over GraphQL', () => {
    const TRY =
      'mutation ($edition: Int!, $trial: JSON!) { labelSelfAssessment(edition: $edition, trial: $trial, locale: "fr") { assessment error } }';

    it('is offered the same editions and questions', async () => {
      const { data } = await parvis.graphql(
        `{ labelEditions { id year state zone programme { slug title description }
           calendar { opens closes instructionUntil juryUntil proclamation appealsUntil } }
           labelQuestions(edition: ${edition}) { edition { id } grid } }`,
      );
      expect(data?.labelEditions).toEqual((await read('')).body.data);
      expect(data?.labelQuestions).toEqual({
        edition: { id: edition },
        grid: (await read(`/${edition}/questions`)).body.data.grid,
      });
    });

    it('is answered the same, and refused the same', async () => {
      const trial = { marks: { A: '2', B: '1' } };
      const answer = await parvis.graphql(TRY, { edition, trial });
      expect(answer.data?.labelSelfAssessment).toEqual({
        assessment: (await assess(trial)).body.data,
        error: null,
      });
      const wrong = await parvis.graphql(TRY, { edition, trial: { marks: { A: '9' } } });
      const { message, details } = (await assess({ marks: { A: '9' } })).body.error;
      const { code, ...more } = details;
      expect(wrong.data?.labelSelfAssessment).toEqual({
        assessment: null,
        error: { code, message, details: more },
      });
      expect(
        (await parvis.graphql(TRY, { edition, trial: { marks: 1 } })).errors?.[0]?.extensions?.code,
      ).toBe('BAD_USER_INPUT');
    });

    it('knows no edition that is not public', async () => {
      await inState('preparation');
      const { data } = await parvis.graphql(
        `{ labelEditions { id } labelQuestions(edition: ${edition}) { grid } }`,
      );
      const tried = await parvis.graphql(TRY, { edition, trial: { marks: {} } });
      await inState('open');
      expect([data, tried.data]).toEqual([
        { labelEditions: [], labelQuestions: null },
        { labelSelfAssessment: null },
      ]);
    });
  });
});
