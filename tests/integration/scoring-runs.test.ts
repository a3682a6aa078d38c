import { dossierOf, gridOf, readDossier, readGrid, score } from '../../src/plugins/scoring/server/src/engine';
import { type Parvis, startParvis } from '../support/parvis';
import { ScoringDesk } from '../support/scoring-desk';

const OFFICE = 'Bureau';

describe('The deliberation of a panel', () => {
  let parvis: Parvis;
  let desk: ScoringDesk;
  const communes: string[] = [];
  beforeAll(async () => {
    parvis = await startParvis();
    desk = new ScoringDesk(parvis);
    await desk.people(OFFICE, ['Ada', 'Bea', 'Cleo']);
    communes.push(await desk.commune('29999'));
    communes.push(await desk.commune('85999'));
  });
  afterAll(() => parvis.stop());

  const at = (map: ReadonlyMap<string, number>, key: string): number => map.get(key) ?? 0;

  async function judged(marks: Readonly<Record<string, Readonly<Record<string, string | null>>>>) {
    const made = await desk.openPanel(OFFICE, communes, ['Ada', 'Bea', 'Cleo']);
    for (const [name, given] of Object.entries(marks)) {
      await desk.mark(name, at(made.assignments, `${name} 0`), given);
    }
    return { ...made, place: `/panels/${made.panel}/dossiers/${made.dossiers[0]}` };
  }

  const ALL = { Ada: { A: '4', B: '4' }, Bea: { A: '2', B: '2' }, Cleo: { A: '0', B: '1' } };

  it('asks for the quorum, unless the result may be partial', async () => {
    const { place } = await judged({ Ada: ALL.Ada, Bea: { A: '2', B: null } });
    expect(await desk.ask(OFFICE, 'post', `${place}/run`)).toMatchObject({ status: 422, code: 'QUORUM' });
    const { data } = await desk.does(OFFICE, 'post', `${place}/run`, { partial: true });
    expect(data.runs).toMatchObject([{ sequence: 1, partial: true, score: { decimal: '45.00' } }]);
  });

  it('has nothing to run before a sheet is submitted', async () => {
    const { place } = await judged({});
    expect(await desk.ask(OFFICE, 'post', `${place}/run`)).toMatchObject({ status: 409, code: 'NO_SHEETS' });
  });

  it('shows those on which jurors disagree most first', async () => {
    const { panel, dossiers, assignments } = await judged({ Ada: ALL.Ada, Bea: ALL.Ada });
    await desk.mark('Ada', at(assignments, 'Ada 1'), { A: '4', B: '4' });
    await desk.mark('Bea', at(assignments, 'Bea 1'), { A: '0', B: '0' });
    const { data } = await desk.ask(OFFICE, 'get', `/panels/${panel}`);
    expect(data.lines.map(({ dossier }: { dossier: number }) => dossier)).toEqual([dossiers[1], dossiers[0]]);
    expect(data.lines[0].spread.decimal).toBe('50.00');
    expect(data.sheets).toEqual({ submitted: 4, expected: 6 });
  });

  it('simulates other marks and keeps nothing of it', async () => {
    const { place, assignments } = await judged(ALL);
    const marks = { [at(assignments, 'Bea 0')]: { A: '4' } };
    const { data } = await desk.does(OFFICE, 'post', `${place}/simulate`, { marks });
    expect(data.nodes.A.obtained.decimal).toBe('60.00');
    expect((await desk.ask(OFFICE, 'get', place)).data.runs).toEqual([]);
    expect((await desk.ask(OFFICE, 'get', place)).data.criteria[0].aggregated.decimal).toBe('2.00');
  });

  it('keeps a late recused sheet, excludes it, and compares the next run with the one before', async () => {
    const { place, assignments } = await judged(ALL);
    await desk.does(OFFICE, 'post', `${place}/run`);
    const recusal = { reason: 'Un lien familial a été signalé.' };
    await desk.does(OFFICE, 'post', `/assignments/${at(assignments, 'Cleo 0')}/recuse`, recusal);
    const { data } = await desk.does(OFFICE, 'post', `${place}/run`);
    expect(data.runs.map(({ score: { decimal } }: { score: { decimal: string } }) => decimal)).toEqual([
      '75.00',
      '50.00',
    ]);
    const [kept] = await parvis.sql(
      'select state, given from parvis_scoring_sheets where assignment_id = ?',
      [at(assignments, 'Cleo 0')],
    );
    expect(kept).toMatchObject({ state: 'recused' });
    const [after, before] = data.runs;
    const compared = await desk.ask(OFFICE, 'get', `/runs/compare?before=${before.id}&after=${after.id}`);
    expect(compared.data).toMatchObject({ difference: { decimal: '25.00' }, sheetsCome: [] });
    expect(compared.data.sheetsGone).toEqual(['Cleo Exemple']);
  });

  it('refuses a sheet whose juror turns out to be in conflict, or that judged another revision', async () => {
    const { place, panel } = await judged(ALL);
    const from = (commune: string | null, epci: string | null) => ({
      members: [{ juror: desk.idOf('Ada'), commune, epci }],
    });
    for (const origin of [from('29999', null), from(null, '242900314')]) {
      await desk.does(OFFICE, 'post', `/panels/${panel}/members`, origin);
      expect(await desk.ask(OFFICE, 'post', `${place}/run`)).toMatchObject({
        ...{ status: 409, code: 'CONFLICTED_SHEET' },
      });
    }
    await desk.does(OFFICE, 'post', `/panels/${panel}/members`, from('99003', null));
    await desk.does(OFFICE, 'post', `${place}/run`);
    await parvis.sql('update parvis_scoring_dossiers set revision = 2 where panel_id = ?', [panel]);
    expect(await desk.ask(OFFICE, 'post', `${place}/run`)).toMatchObject({
      ...{ status: 409, code: 'SHEET_WRONG_REVISION' },
    });
  });

  it('refuses a grid that is no longer the one that came into force', async () => {
    const { place, panel } = await judged(ALL);
    const change = (from: string, to: string) =>
      parvis.sql(
        `update parvis_scoring_grids set content = replace(content::text, '${from}', '${to}')::jsonb
          where id = (select grid_id from parvis_scoring_panels where id = ?)`,
        [panel],
      );
    await expect(change('"60"', '"50"')).rejects.toThrow('refused');
    await parvis.sql('alter table parvis_scoring_grids disable trigger user');
    await change('Écoute', 'Attention');
    expect(await desk.ask(OFFICE, 'post', `${place}/run`)).toMatchObject({ status: 409, code: 'GRID_HASH' });
    await change('Attention', 'Écoute');
    await parvis.sql('alter table parvis_scoring_grids enable trigger user');
    expect((await desk.ask(OFFICE, 'post', `${place}/run`)).status).toBe(200);
  });

  it('runs once at a time: two that are asked for together follow each other', async () => {
    const { place } = await judged(ALL);
    await Promise.all([desk.does(OFFICE, 'post', `${place}/run`), desk.does(OFFICE, 'post', `${place}/run`)]);
    const { data } = await desk.ask(OFFICE, 'get', place);
    expect(data.runs.map(({ sequence }: { sequence: number }) => sequence)).toEqual([2, 1]);
  });

  it('has jurors look again at a dossier that is decided on anew', async () => {
    const { place, assignments } = await judged(ALL);
    const decision = { applicability: { B: { state: 'na', reason: 'Compétence transférée' } } };
    await desk.does(OFFICE, 'post', `${place}/decision`, { ...decision, revision: 1 });
    expect(await desk.ask(OFFICE, 'post', `${place}/decision`, { ...decision, revision: 1 })).toMatchObject({
      ...{ status: 409, code: 'REVISION_STALE' },
    });
    expect(
      await desk.ask(OFFICE, 'post', `${place}/decision`, { applicability: { Z: { state: 'na' } } }),
    ).toMatchObject({ status: 422, code: 'UNKNOWN_CODE' });
    for (const name of ['Ada', 'Bea']) {
      const own = at(assignments, `${name} 0`);
      const { data } = await desk.ask(name, 'get', `/sheets/${own}`);
      expect(data).toMatchObject({ state: 'draft', criteria: 1, missing: [], submit: { allowed: true } });
      await desk.does(name, 'post', `/sheets/${own}/submit`, { version: data.version });
    }
    const { data } = await desk.does(OFFICE, 'post', `${place}/run`);
    expect(data.runs[0].score.decimal).toBe('75.00');
  });

  it('publishes a run from which everyone computes the same hash, and takes it back', async () => {
    const { place } = await judged(ALL);
    const { data } = await desk.does(OFFICE, 'post', `${place}/run`);
    const [{ id, resultHash }] = data.runs;
    const published = (await desk.does(OFFICE, 'post', `/runs/${id}/publish`)).data;
    const path = `/api/scoring/results/${published.publicToken}`;
    const { body } = await parvis.http().get(path).expect(200);
    expect(Object.keys(body.data).sort()).toEqual(['dossier', 'grid', 'publishedAt', 'result', 'title']);
    expect(body.data.title).toBe('Brélan');
    for (const name of ['Ada', 'Bea', 'Cleo', 'Exemple']) expect(JSON.stringify(body)).not.toContain(name);

    const [gridFile, dossierFile] = [gridOf(body.data.grid), dossierOf(body.data.dossier)];
    const grid = gridFile.ok ? readGrid(gridFile.value) : gridFile;
    const dossier = grid.ok && dossierFile.ok ? readDossier(dossierFile.value, grid.value) : dossierFile;
    if (!grid.ok || !dossier.ok || !('hash' in dossier.value)) throw new Error('What is public is readable.');
    expect(score(grid.value, dossier.value)).toEqual({ ok: true, value: body.data.result });
    expect(body.data.result.resultHash).toBe(resultHash);

    const query =
      'query ($token: String!) { scoringResult(publicToken: $token) { title grid dossier result } }';
    const asked = await parvis.graphql(query, { token: published.publicToken });
    expect(asked.data?.scoringResult).toMatchObject({ title: 'Brélan', result: { resultHash } });

    await desk.does(OFFICE, 'post', `/runs/${id}/withdraw`);
    const gone = await parvis.http().get(path).expect(404);
    const unknown = await parvis
      .http()
      .get(`/api/scoring/results/${'A'.repeat(43)}`)
      .expect(404);
    expect(gone.text).toBe(unknown.text);
    const none = await parvis.graphql(query, { token: published.publicToken });
    expect(none.data).toEqual({ scoringResult: null });
    expect((await desk.does(OFFICE, 'post', `/runs/${id}/publish`)).data.publicToken).not.toBe(
      published.publicToken,
    );
  });

  it('keeps runs for good, whoever writes to the database', async () => {
    await expect(parvis.sql('update parvis_scoring_runs set partial = true')).rejects.toThrow('refused');
    await expect(parvis.sql('delete from parvis_scoring_runs')).rejects.toThrow('refused');
    await expect(parvis.sql('truncate parvis_scoring_runs cascade')).rejects.toThrow('refused');
    await expect(parvis.sql('update parvis_scoring_publications set withdrawn_at = null')).rejects.toThrow(
      'refused',
    );
    await parvis.sql('alter table parvis_scoring_runs disable trigger user');
    await expect(parvis.sql('update parvis_scoring_runs set at = at')).resolves.toEqual([]);
    await parvis.sql('alter table parvis_scoring_runs enable trigger user');
  });
});
