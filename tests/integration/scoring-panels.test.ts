import { type Parvis, startParvis } from '../support/parvis';
import { gridContent, ScoringDesk } from '../support/scoring-desk';

const OFFICE = 'Bureau';
const COMMUNE = 'api::commune.commune';

describe('Grids and panels', () => {
  let parvis: Parvis;
  let desk: ScoringDesk;
  let brelan: string;
  let aure: string;
  let grid: number;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = new ScoringDesk(parvis);
    await desk.people(OFFICE, ['Ada', 'Bea', 'Cleo']);
    await desk.account('Presse', 'Communications');
    brelan = await desk.commune('29999');
    aure = await desk.commune('85999');
    grid = await desk.grid(OFFICE);
  });
  afterAll(() => parvis.stop());

  const panelOf = async (documents: readonly string[], members: readonly object[]) => {
    const { data } = await desk.does(OFFICE, 'post', '/panels', { uid: COMMUNE, label: 'Jury', grid });
    await desk.does(OFFICE, 'post', `/panels/${data.id}/members`, { members });
    await desk.does(OFFICE, 'post', `/panels/${data.id}/dossiers`, { documents });
    const { data: after } = await desk.ask(OFFICE, 'get', `/panels/${data.id}`);
    const dossiers = new Map<string, number>(
      after.lines.map(({ title, dossier }: { title: string; dossier: number }) => [title, dossier]),
    );
    return { path: `/panels/${data.id}`, dossierOf: (title: string): number => dossiers.get(title) ?? 0 };
  };
  const member = (name: string, commune: string | null, epci: string | null) => ({
    ...{ juror: desk.idOf(name), commune, epci },
  });

  it('a grid comes into force step by step, supersedes the one before and says what it changes', async () => {
    const content = gridContent('next', { panel: { quorum: 3 } });
    const { data: made } = await desk.does(OFFICE, 'post', '/grids', { content });
    expect(made).toMatchObject({ state: 'draft', version: 1, problem: null, hash: null });
    expect(made.differences).toContainEqual({
      ...{ kind: 'changed', path: '/panel/quorum', before: '2', after: '3' },
    });
    expect(await desk.ask(OFFICE, 'post', '/grids', { content })).toMatchObject({ code: 'GRID_EXISTS' });
    const step = (name: string, version: number) =>
      desk.ask(OFFICE, 'post', `/grids/${made.id}/${name}`, { version });
    expect(await step('publish', 1)).toMatchObject({ status: 409, code: 'NOT_IN_THIS_STATE' });
    await step('submit', 1);
    expect(await step('publish', 1)).toMatchObject({ status: 412, code: 'STALE_VERSION' });
    expect((await step('return', 2)).data.state).toBe('draft');
    await step('submit', 3);
    expect((await step('publish', 4)).data).toMatchObject({ state: 'in-force', hash: expect.any(String) });
    expect((await desk.ask(OFFICE, 'get', `/grids/${grid}`)).data.state).toBe('superseded');
    grid = made.id;
  });

  it('a grid that breaks a rule is kept as a draft and goes no further', async () => {
    const content = gridContent('wrong');
    const wrong = { ...content, root: { ...content.root, weight: '90' } };
    const { data } = await desk.does(OFFICE, 'post', '/grids', { content: wrong });
    expect(data.problem).toMatchObject({ code: 'WEIGHTS_DO_NOT_ADD_UP' });
    expect(await desk.ask(OFFICE, 'post', `/grids/${data.id}/submit`, { version: 1 })).toMatchObject({
      ...{ status: 409, code: 'GRID_INVALID' },
    });
    const mended = await desk.does(OFFICE, 'put', `/grids/${data.id}`, { content, version: 1 });
    expect(mended.data.problem).toBeNull();
    expect(await desk.ask(OFFICE, 'post', '/grids', { content: { code: 'X' } })).toMatchObject({
      ...{ status: 422, code: 'MISSING_FIELD' },
    });
  });

  it('a grid that has been in force is changed by nobody, not by SQL either', async () => {
    for (const statement of [
      `update parvis_scoring_grids set content = jsonb_set(content, '{label}', '"Autre"') where id = ${grid}`,
      `update parvis_scoring_grids set state = 'draft', hash = null where id = ${grid}`,
      `delete from parvis_scoring_grids where id = ${grid}`,
      'truncate parvis_scoring_grids cascade',
    ]) {
      await expect(parvis.sql(statement)).rejects.toThrow('refused');
    }
    const draft = gridContent('free');
    const { data } = await desk.does(OFFICE, 'post', '/grids', { content: draft });
    await expect(parvis.sql('delete from parvis_scoring_grids where id = ?', [data.id])).resolves.toEqual([]);
  });

  it('nobody is assigned a dossier of their own commune or EPCI; two absent EPCIs are not the same', async () => {
    const { path, dossierOf } = await panelOf(
      [brelan, aure],
      [member('Ada', '29999', null), member('Bea', '99009', '242900314'), member('Cleo', '99008', null)],
    );
    const assign = (name: string, title: string) =>
      desk.ask(OFFICE, 'post', `${path}/assignments`, {
        assignments: [{ dossier: dossierOf(title), juror: desk.idOf(name) }],
      });
    expect(await assign('Ada', 'Brélan')).toMatchObject({ status: 409, code: 'CONFLICTED_SHEET' });
    expect(await assign('Bea', 'Brélan')).toMatchObject({ status: 409, code: 'CONFLICTED_SHEET' });
    expect((await assign('Cleo', 'Brélan')).status).toBe(200);
    expect((await assign('Cleo', "L'Île-d'Aure")).status).toBe(200);
    const { data } = await desk.does(OFFICE, 'post', `${path}/proposal`, { perDossier: 2 });
    expect(data.assignments).toEqual([
      expect.objectContaining({ title: "L'Île-d'Aure", name: 'Ada Exemple' }),
    ]);
    expect(data.short).toEqual([{ dossier: dossierOf('Brélan'), title: 'Brélan', missing: 1 }]);
  });

  it('a conflict that becomes known later closes the sheet', async () => {
    const { panel, assignments } = await desk.openPanel(OFFICE, [brelan], ['Ada', 'Bea'], grid);
    const own = assignments.get('Ada 0');
    const save = { mark: '1', comment: '', version: 1 };
    for (const origin of [member('Ada', '29999', null), member('Ada', null, '242900314')]) {
      await desk.does(OFFICE, 'post', `/panels/${panel}/members`, { members: [origin] });
      for (const [method, path, body] of [
        ['get', `/sheets/${own}`, {}],
        ['put', `/sheets/${own}/criteria/A`, save],
        ['post', `/sheets/${own}/submit`, { version: 1 }],
      ] as const) {
        expect(await desk.ask('Ada', method, path, body)).toMatchObject({
          ...{ status: 409, code: 'CONFLICTED_SHEET' },
        });
      }
    }
    await desk.does(OFFICE, 'post', `/panels/${panel}/members`, { members: [member('Ada', null, null)] });
    expect((await desk.ask('Ada', 'put', `/sheets/${own}/criteria/A`, save)).status).toBe(200);
  });

  it('a panel opens with dossiers that all have jurors, on a grid in force, and closes', async () => {
    const { path, dossierOf } = await panelOf([brelan], [member('Ada', null, null)]);
    expect(await desk.ask(OFFICE, 'post', `${path}/open`)).toMatchObject({ code: 'DOSSIERS_WITHOUT_JURORS' });
    const assignments = [{ dossier: dossierOf('Brélan'), juror: desk.idOf('Ada') }];
    await desk.does(OFFICE, 'post', `${path}/assignments`, { assignments });
    expect((await desk.does(OFFICE, 'post', `${path}/open`)).data.state).toBe('open');
    expect((await desk.does(OFFICE, 'post', `${path}/close`)).data.state).toBe('closed');
    expect(await desk.ask(OFFICE, 'post', `${path}/assignments`, { assignments })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
    const { data: draft } = await desk.does(OFFICE, 'post', '/grids', { content: gridContent('later') });
    const made = await desk.does(OFFICE, 'post', '/panels', { uid: COMMUNE, label: 'J', grid: draft.id });
    expect(await desk.ask(OFFICE, 'post', `/panels/${made.data.id}/open`)).toMatchObject({
      code: 'GRID_NOT_IN_FORCE',
    });
  });

  it('every route asks for its right', async () => {
    const routes: readonly (readonly [string, 'get' | 'post' | 'put', string])[] = [
      ...(['/desk', '/sheets/1'] as const).map((path) => ['judge', 'get', path] as const),
      ['judge', 'put', '/sheets/1/criteria/A'],
      ...['submit', 'conflict'].map((step) => ['judge', 'post', `/sheets/1/${step}`] as const),
      ...[
        '/panels',
        '/panels/1',
        '/panels/1/statistics',
        '/panels/1/dossiers/1',
        '/runs/compare?before=1&after=2',
      ].map((path) => ['preside', 'get', path] as const),
      ...['/panel-choices', '/candidates', '/panels/1/composition', '/panels/1/documents'].map(
        (path) => ['preside', 'get', path] as const,
      ),
      ...['', '/1/members', '/1/dossiers', '/1/removals', '/1/proposal', '/1/assignments'].map(
        (path) => ['preside', 'post', `/panels${path}`] as const,
      ),
      ...['open', 'close'].map((step) => ['preside', 'post', `/panels/1/${step}`] as const),
      ['preside', 'put', '/panels/1/dossiers/1/jurors'],
      ...['decision', 'run', 'simulate'].map(
        (step) => ['preside', 'post', `/panels/1/dossiers/1/${step}`] as const,
      ),
      ...['/assignments/1/recuse', '/runs/1/publish', '/runs/1/withdraw'].map(
        (path) => ['preside', 'post', path] as const,
      ),
      ['grids', 'get', '/grids'],
      ['grids', 'get', '/grids/1'],
      ['grids', 'put', '/grids/1'],
      ...['', '/1/submit', '/1/return', '/1/publish'].map(
        (path) => ['grids', 'post', `/grids${path}`] as const,
      ),
    ];
    const may: Readonly<Record<string, readonly string[]>> = {
      ...{ Ada: ['judge'], [OFFICE]: ['preside', 'grids'], Presse: [] },
    };
    for (const [name, rights] of Object.entries(may)) {
      for (const [right, method, path] of routes) {
        const { status } = await desk.ask(name, method, path, { surprising: true });
        expect([name, method, path, status === 403]).toEqual([name, method, path, !rights.includes(right)]);
      }
    }
    for (const [, method, path] of routes) {
      expect((await parvis.http()[method](`/scoring${path}`)).status).toBe(401);
    }
  });

  it('no table is a content type, and none is in GraphQL', async () => {
    expect(Object.keys(parvis.strapi.contentTypes).filter((uid) => uid.includes('scoring'))).toEqual([]);
    const { data } = await parvis.graphql('{ __schema { types { name } } }');
    const names = JSON.stringify(data).match(/"[^"]*[Ss]coring[^"]*"/g);
    expect(names).toEqual(['"ScoringResult"']);
  });
});
