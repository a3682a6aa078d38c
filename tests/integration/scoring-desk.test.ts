import { type Parvis, startParvis } from '../support/parvis';
import { ScoringDesk } from '../support/scoring-desk';

const OFFICE = 'Bureau';

describe('The desk of a juror', () => {
  let parvis: Parvis;
  let desk: ScoringDesk;
  const communes: string[] = [];
  beforeAll(async () => {
    parvis = await startParvis();
    desk = new ScoringDesk(parvis);
    await desk.people(OFFICE, ['Ada', 'Bea', 'Cleo']);
    await desk.account('Pia', 'Juror', 'Label office');
    communes.push(await desk.commune('29999'));
    communes.push(await desk.commune('85999'));
  });
  afterAll(() => parvis.stop());

  const open = (jurors: readonly string[]) => desk.openPanel(OFFICE, communes, jurors);
  const at = (map: ReadonlyMap<string, number>, key: string): number => map.get(key) ?? 0;

  it('shows their dossiers and how far each is', async () => {
    const { assignments, panel } = await open(['Ada', 'Bea']);
    const own = at(assignments, 'Ada 0');
    await desk.mark('Ada', own, { A: '3' }, { submit: false });
    const { data } = await desk.ask('Ada', 'get', '/desk');
    expect(data.lines.filter((line: { panel: { id: number } }) => line.panel.id === panel)).toEqual([
      expect.objectContaining({
        assignment: own,
        title: 'Brélan',
        state: 'draft',
        answered: 1,
        criteria: 2,
      }),
      expect.objectContaining({ title: "L'Île-d'Aure", answered: 0 }),
    ]);
    const sheet = (await desk.ask('Ada', 'get', `/sheets/${own}`)).data;
    expect(sheet).toMatchObject({
      ...{ given: { A: { mark: '3', comment: '' } }, missing: ['B'], next: at(assignments, 'Ada 1') },
      submit: { allowed: false },
    });
    expect(sheet).toMatchObject({ uid: 'api::commune.commune' });
    expect(sheet.fields.slice(0, 1)).toEqual([
      { name: 'code', label: 'Code INSEE', kind: 'text', value: '29999' },
    ]);
    expect(sheet.fields.at(-1)).toMatchObject({ label: 'Population', kind: 'number' });
  });

  it('takes a mark on its scale only, and no criterion that is not in the grid', async () => {
    const { assignments } = await open(['Ada', 'Bea']);
    const path = `/sheets/${at(assignments, 'Ada 0')}/criteria`;
    const save = (code: string, mark: unknown) =>
      desk.ask('Ada', 'put', `${path}/${code}`, { mark, comment: '', version: 1 });
    expect(await save('A', '5')).toMatchObject({ status: 422, code: 'MARK_OUT_OF_SCALE' });
    expect(await save('A', '1e2')).toMatchObject({ status: 422, code: 'NOT_A_NUMBER' });
    expect(await save('R', '1')).toMatchObject({ status: 422, code: 'UNKNOWN_CODE' });
    expect(await save('A', 3)).toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
    expect(await save('A', null)).toMatchObject({ status: 200, data: { answered: 1, missing: ['B'] } });
  });

  it('refuses a save on a version that another tab has changed: no mark is lost', async () => {
    const { assignments } = await open(['Ada', 'Bea']);
    const path = `/sheets/${at(assignments, 'Ada 0')}/criteria`;
    const save = (code: string, mark: string) =>
      desk.ask('Ada', 'put', `${path}/${code}`, { mark, comment: '', version: 1 });
    const answers = await Promise.all([save('A', '1'), save('A', '2'), save('B', '3')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(answers.filter(({ code }) => code === 'STALE_VERSION')).toHaveLength(2);
    const { data } = await desk.ask('Ada', 'get', `/sheets/${at(assignments, 'Ada 0')}`);
    expect(Object.keys(data.given)).toHaveLength(1);
    expect(data.version).toBe(2);
  });

  it('submits a sheet once it is complete, with one entry in the journal and none for marks', async () => {
    const { assignments } = await open(['Ada', 'Bea']);
    const own = at(assignments, 'Ada 0');
    await desk.mark('Ada', own, { A: '1' }, { submit: false });
    expect(await desk.ask('Ada', 'post', `/sheets/${own}/submit`, { version: 2 })).toMatchObject({
      ...{ status: 409, code: 'SHEET_INCOMPLETE' },
    });
    await desk.mark('Ada', own, { B: null });
    const refused = await desk.ask('Ada', 'put', `/sheets/${own}/criteria/A`, {
      ...{ mark: '2', comment: '', version: 4 },
    });
    expect(refused).toMatchObject({ status: 409, code: 'NOT_IN_THIS_STATE' });
    const entries = await parvis.sql(
      `select action from parvis_journal where subject_type = 'scoring.sheet' and subject_id =
         (select id::text from parvis_scoring_sheets where assignment_id = ?)`,
      [own],
    );
    expect(entries).toEqual([{ action: 'scoring.submitted' }]);
  });

  it('has no sheet of somebody else', async () => {
    const { assignments } = await open(['Ada', 'Bea']);
    const other = at(assignments, 'Bea 0');
    for (const [method, path, body] of [
      ['get', `/sheets/${other}`, {}],
      ['put', `/sheets/${other}/criteria/A`, { mark: '1', comment: '', version: 1 }],
      ['post', `/sheets/${other}/submit`, { version: 1 }],
      ['post', `/sheets/${other}/conflict`, { reason: 'Une raison' }],
    ] as const) {
      expect((await desk.ask('Ada', method, path, body)).status).toBe(404);
    }
  });

  /** Every answer that a juror account can get, byte for byte. */
  async function everything(
    name: string,
    { panel, dossiers, assignments }: Awaited<ReturnType<typeof open>>,
  ): Promise<string[]> {
    const [own, other] = [at(assignments, `${name} 0`), at(assignments, 'Bea 0')];
    const asked: readonly (readonly ['get' | 'post' | 'put', string, object])[] = [
      ['get', '/desk', {}],
      ['get', `/sheets/${own}`, {}],
      ['get', `/sheets/${at(assignments, `${name} 1`)}`, {}],
      ['get', `/sheets/${other}`, {}],
      ['put', `/sheets/${own}/criteria/A`, { mark: '1', comment: '', version: 999 }],
      ['put', `/sheets/${own}/criteria/A`, { mark: '9', comment: '', version: 1 }],
      ['post', `/sheets/${own}/submit`, { version: 1 }],
      ['post', `/sheets/${own}/conflict`, { reason: '' }],
      ['get', '/panels', {}],
      ['get', `/panels/${panel}`, {}],
      ['get', `/panels/${panel}/statistics`, {}],
      ['get', `/panels/${panel}/dossiers/${dossiers[0]}`, {}],
      ['post', `/panels/${panel}/dossiers/${dossiers[0]}/run`, {}],
      ['post', `/panels/${panel}/dossiers/${dossiers[0]}/simulate`, { marks: {} }],
      ['get', '/runs/compare?before=1&after=2', {}],
      ['get', '/grids', {}],
    ];
    const answers = [];
    for (const [method, path, body] of asked) {
      const { status, text } = await desk.ask(name, method, path, body);
      answers.push(`${method} ${path} ${status} ${text}`);
    }
    return answers;
  }

  it('answers byte for byte alike whatever a colleague has marked and submitted', async () => {
    const panel = await open(['Ada', 'Bea']);
    const place = `/panels/${panel.panel}/dossiers/${panel.dossiers[0]}`;
    const whatOfficeSees = async () => {
      const texts = [];
      for (const path of ['/panels', `/panels/${panel.panel}`, `/panels/${panel.panel}/statistics`, place]) {
        texts.push((await desk.ask(OFFICE, 'get', path)).text);
      }
      return texts;
    };
    const [before, seenBefore] = [await everything('Ada', panel), await whatOfficeSees()];
    await desk.mark('Bea', at(panel.assignments, 'Bea 0'), { A: '4', B: '4' });
    expect(await everything('Ada', panel)).toEqual(before);
    const seen = await whatOfficeSees();
    expect(seen.filter((text, index) => text === seenBefore[index])).toEqual([]);
  });

  it('answers whoever presides and judges, too, as if nobody had submitted, until they have', async () => {
    const panel = await open(['Pia', 'Bea']);
    const own = at(panel.assignments, 'Pia 0');
    const before = await everything('Pia', panel);
    await desk.mark('Bea', at(panel.assignments, 'Bea 0'), { A: '4', B: '4' });
    expect(await everything('Pia', panel)).toEqual(before);
    await desk.mark('Pia', own, { A: '0', B: '0' });
    const { data } = await desk.ask('Pia', 'get', `/panels/${panel.panel}/dossiers/${panel.dossiers[0]}`);
    expect(data.criteria[0].marks.map(({ mark }: { mark: string }) => mark)).toEqual(['0', '4']);
    expect(data.provisional.score.decimal).toBe('50.00');
  });

  it('closes a sheet on which a juror declares a conflict, and keeps the declaration', async () => {
    const { assignments } = await open(['Ada', 'Bea', 'Cleo']);
    const own = at(assignments, 'Cleo 0');
    await desk.does('Cleo', 'post', `/sheets/${own}/conflict`, { reason: 'Ma sœur y travaille.' });
    expect(await desk.ask('Cleo', 'get', `/sheets/${own}`)).toMatchObject({ status: 409, code: 'RECUSED' });
    await expect(parvis.sql("update parvis_scoring_conflicts set reason = 'Rien'")).rejects.toThrow(
      'refused',
    );
    await expect(parvis.sql('delete from parvis_scoring_conflicts')).rejects.toThrow('refused');
    await expect(parvis.sql('truncate parvis_scoring_conflicts')).rejects.toThrow('refused');
  });
});
