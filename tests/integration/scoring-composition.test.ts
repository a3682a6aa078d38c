import { type Parvis, startParvis } from '../support/parvis';
import { gridContent, ScoringDesk } from '../support/scoring-desk';

const OFFICE = 'Bureau';
const COMMUNE = 'api::commune.commune';

describe('A panel that is being composed', () => {
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
    grid = await desk.grid(OFFICE, gridContent('unused', { panel: { quorum: 3 } }));
  });
  afterAll(() => parvis.stop());

  const member = (name: string, commune: string | null = null) => ({
    ...{ juror: desk.idOf(name), commune, epci: null },
  });
  /** A panel with members and dossiers. */
  const prepared = async (documents: readonly string[], members: readonly object[]) => {
    const { data: made } = await desk.does(OFFICE, 'post', '/panels', { uid: COMMUNE, label: 'Jury', grid });
    const path = `/panels/${made.id}`;
    await desk.does(OFFICE, 'post', `${path}/members`, { members });
    const { data } = await desk.does(OFFICE, 'post', `${path}/dossiers`, { documents });
    const dossierOf = (title: string): number =>
      data.dossiers.find((one: { title: string }) => one.title === title)?.dossier ?? 0;
    return { path, dossierOf };
  };
  const judging = (path: string, dossier: number, names: readonly string[], more: object = {}) =>
    desk.ask(OFFICE, 'put', `${path}/dossiers/${dossier}/jurors`, {
      ...{ jurors: names.map((name) => desk.idOf(name)), ...more },
    });
  const jurorsIn = (data: { dossiers: { title: string; jurors: number[] }[] }) =>
    Object.fromEntries(data.dossiers.map(({ title, jurors }) => [title, jurors]));

  it('begins with a grid in force and a content type that is scored', async () => {
    await desk.does(OFFICE, 'post', '/grids', { content: gridContent('a draft') });
    const { data } = await desk.ask(OFFICE, 'get', '/panel-choices');
    expect(data.types).toEqual([{ uid: COMMUNE, name: expect.any(String) }]);
    expect(data.grids).toEqual([expect.objectContaining({ id: grid, code: 'LABEL', quorum: 3 })]);
  });

  it('takes as members whoever may judge, of whom it learns the name alone', async () => {
    const { data, text } = await desk.ask(OFFICE, 'get', '/candidates');
    const names = data.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['Ada Exemple', 'Bea Exemple', 'Cleo Exemple']));
    expect(names).not.toContain('Presse Exemple');
    expect(Object.keys(data[0])).toEqual(['juror', 'name']);
    expect(text).not.toContain('@');
    await parvis.sql('update admin_users set blocked = true where id = ?', [desk.idOf('Cleo')]);
    const after = await desk.ask(OFFICE, 'get', '/candidates');
    await parvis.sql('update admin_users set blocked = false where id = ?', [desk.idOf('Cleo')]);
    expect(after.text).not.toContain('Cleo');
  });

  it('finds documents by the words of their titles, without those that are dossiers already', async () => {
    const { path } = await prepared([brelan], [member('Ada')]);
    const search = async (words: string) =>
      (await desk.ask(OFFICE, 'get', `${path}/documents?search=${encodeURIComponent(words)}`)).data;
    expect(await search("aure L'Île")).toEqual({
      documents: [{ documentId: aure, title: "L'Île-d'Aure" }],
      total: 1,
    });
    const like = await search('BRELAN');
    expect(like.documents.map(({ title }: { title: string }) => title)).not.toContain('Brélan');
    expect((await search('d’une commune qui n’existe pas')).total).toBe(0);
    const percent = await search('%');
    expect(percent.total).toBe(0);
  });

  it('says exactly what it lacks, and opens once it lacks nothing', async () => {
    const { path, dossierOf } = await prepared([brelan, aure], [member('Ada'), member('Bea')]);
    const { data: before } = await desk.ask(OFFICE, 'get', `${path}/composition`);
    expect(before).toMatchObject({ state: 'preparation', grid: { quorum: 3, state: 'in-force' } });
    expect(before.open).toEqual({ allowed: false, reasons: [expect.stringContaining('2')] });
    expect((await judging(path, dossierOf('Brélan'), ['Ada', 'Bea'])).data.open.reasons).toEqual([
      expect.stringContaining('1'),
    ]);
    const { data: ready } = await judging(path, dossierOf("L'Île-d'Aure"), ['Ada']);
    expect(ready.open).toEqual({ allowed: true, reasons: [] });
    expect(ready.close.allowed).toBe(false);
    const { data: open } = await desk.does(OFFICE, 'post', `${path}/open`, { version: ready.version });
    expect([open.state, open.close.allowed]).toEqual(['open', true]);
  });

  it('has the jurors of a dossier changed one by one, never into a conflict', async () => {
    const { path, dossierOf } = await prepared(
      [brelan],
      [member('Ada', '29999'), member('Bea'), member('Cleo')],
    );
    const dossier = dossierOf('Brélan');
    expect(jurorsIn((await judging(path, dossier, ['Bea', 'Cleo'])).data)).toEqual({
      Brélan: [desk.idOf('Bea'), desk.idOf('Cleo')],
    });
    expect(jurorsIn((await judging(path, dossier, ['Cleo'])).data)).toEqual({ Brélan: [desk.idOf('Cleo')] });
    const refused = await judging(path, dossier, ['Ada', 'Cleo']);
    expect(refused).toMatchObject({ status: 409, code: 'CONFLICTED_SHEET' });
    expect(JSON.parse(refused.text).error.message).toMatch(/own commune|propre commune/);
    const { data } = await desk.ask(OFFICE, 'get', `${path}/composition`);
    expect(jurorsIn(data)).toEqual({ Brélan: [desk.idOf('Cleo')] });
    expect(await judging(path, dossier, [], { version: data.version - 1 })).toMatchObject({
      ...{ status: 412, code: 'STALE_VERSION' },
    });
    expect((await judging(path, 0, [])).status).toBe(404);
  });

  it('lets members and dossiers go again with their assignments, until it opens', async () => {
    const { path, dossierOf } = await prepared([brelan, aure], [member('Ada'), member('Bea')]);
    const [first, second] = [dossierOf('Brélan'), dossierOf("L'Île-d'Aure")];
    for (const dossier of [first, second]) await judging(path, dossier, ['Ada', 'Bea']);
    const leave = (leaving: object) => desk.ask(OFFICE, 'post', `${path}/removals`, leaving);
    const { data } = await leave({ jurors: [desk.idOf('Ada')], dossiers: [second] });
    expect(data.members.map(({ name }: { name: string }) => name)).toEqual(['Bea Exemple']);
    expect(jurorsIn(data)).toEqual({ Brélan: [desk.idOf('Bea')] });
    await desk.does(OFFICE, 'post', `${path}/open`);
    expect(await leave({ dossiers: [first] })).toMatchObject({ status: 409, code: 'NOT_IN_THIS_STATE' });
    expect(await judging(path, first, [])).toMatchObject({ status: 409, code: 'RECUSE_INSTEAD' });
    await desk.does(OFFICE, 'post', `${path}/members`, { members: [member('Cleo')] });
    expect(jurorsIn((await judging(path, first, ['Bea', 'Cleo'])).data)).toEqual({
      Brélan: [desk.idOf('Bea'), desk.idOf('Cleo')],
    });
  });

  it('keeps a sheet from which a juror was recused, and who was recused judges no more', async () => {
    const { path, dossierOf } = await prepared([brelan], [member('Ada'), member('Bea')]);
    const dossier = dossierOf('Brélan');
    await judging(path, dossier, ['Ada', 'Bea']);
    const { data } = await desk.ask(OFFICE, 'get', `${path}/dossiers/${dossier}`);
    const { assignment } = data.sheets.find(({ name }: { name: string }) => name === 'Ada Exemple');
    await desk.does(OFFICE, 'post', `/assignments/${assignment}/recuse`, { reason: 'A cousin' });
    const { data: after } = await judging(path, dossier, ['Bea']);
    expect(after.dossiers[0]).toMatchObject({ jurors: [desk.idOf('Bea')], barred: [desk.idOf('Ada')] });
    for (const leaving of [{ jurors: [desk.idOf('Ada')] }, { dossiers: [dossier] }]) {
      expect(await desk.ask(OFFICE, 'post', `${path}/removals`, leaving)).toMatchObject({
        ...{ status: 409, code: 'SHEETS_KEPT' },
      });
    }
  });

  it('shows what was decided about a dossier, with the revision on which it can be decided anew', async () => {
    const { path, dossierOf } = await prepared([brelan], [member('Ada')]);
    const at = `${path}/dossiers/${dossierOf('Brélan')}`;
    const applicability = { B: { state: 'na', reason: 'Transferred' } };
    const { data } = await desk.does(OFFICE, 'post', `${at}/decision`, { applicability, revision: 1 });
    expect(data).toMatchObject({ applicability, revision: 2, decide: { allowed: true, reasons: [] } });
    expect(await desk.ask(OFFICE, 'post', `${at}/decision`, { revision: 1 })).toMatchObject({
      ...{ status: 409, code: 'REVISION_STALE' },
    });
    const { data: undone } = await desk.does(OFFICE, 'post', `${at}/decision`, { revision: 2 });
    expect(undone.applicability).toEqual({});
  });
});
