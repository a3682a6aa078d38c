import { stoppedAt } from '../support/faults';
import { InstructionDesk } from '../support/instruction-desk';
import { HELD_AT, JuryDesk } from '../support/jury-desk';
import { PROCLAMATION } from '../support/label-awards';
import type { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';

const JURORS = ['Abel', 'Basile'];

let parvis: Parvis;
let label: LabelDesk;
let desk: JuryDesk;

beforeAll(async () => {
  parvis = await startParvis();
  desk = await JuryDesk.open(parvis, JURORS);
  label = desk.label;
});
afterAll(() => parvis.stop());

const prepare = (edition: number, applications: readonly number[] = []) =>
  label.does('post', `/editions/${edition}/decisions/prepare`, { applications });
const adopt = (sitting: number, applications: readonly number[]) =>
  label.does('post', `/sittings/${sitting}/adopt`, { applications });
const stateOf = async (application: number) => {
  const [row] = await parvis.sql('select state from parvis_label_applications where id = ?', [application]);
  return row?.state;
};

describe('The decisions of a jury', () => {
  it('are drafted by what the grid gives, with the facts of the result', async () => {
    const marks = { Haut: '4', Bas: '1' };
    const { edition, applications } = await desk.deliberated(
      { Haut: '29999', Bas: '85999' },
      { jurors: JURORS, marks },
    );
    const { data } = await prepare(edition);
    expect(data).toMatchObject({ refused: [], left: 0, next: null });
    expect([...data.done].sort()).toEqual(Object.values(applications).sort());
    expect(await desk.decisionOn(applications.Haut ?? 0)).toMatchObject({
      ...{ sequence: 1, state: 'draft', version: 1, outcome: 'awarded', level: '1', score: '100.00' },
      ...{ levelByScore: '1', levelByGrid: '1' },
    });
    const refused = await desk.decisionOn(applications.Bas ?? 0);
    expect(refused).toMatchObject({ outcome: 'refused', level: null, score: '25.00' });
    expect(refused.motivation).toContain('25,00 points sur 100');
    const { data: view } = await label.ask('get', `/editions/${edition}/deliberation?decisions=drafted`);
    expect(view).toMatchObject({ total: 2, counts: { lacking: 0, drafted: 2, adopted: 0 } });
    const listed = async (query: string) =>
      (await label.ask('get', `/editions/${edition}/deliberation?${query}`)).data;
    expect(await listed('decisions=lacking')).toMatchObject({ total: 0, lines: [] });
    expect(await listed('page=2&pageSize=1')).toMatchObject({ total: 2, lines: view.lines.slice(1) });
  });

  it('are adopted in a sitting, and decide their applications', async () => {
    const { edition, applications } = await desk.deliberated(
      { Source: '29999' },
      { jurors: JURORS, marks: {} },
    );
    const id = applications.Source ?? 0;
    await prepare(edition);
    const sitting = await desk.sitting(edition, JURORS);
    expect((await adopt(sitting, [id])).data).toEqual({ done: [id], refused: [] });
    expect(await stateOf(id)).toBe('decided');
    const [row] = await parvis.sql('select * from parvis_label_decisions where application_id = ?', [id]);
    expect(row).toMatchObject({ state: 'adopted', version: 2 });
    expect(JSON.parse(String(row?.deliberation))).toEqual({
      ...{ sitting, heldAt: HELD_AT, quorum: 2, absent: [], recused: [] },
      present: JURORS.map((name) => label.scoring.idOf(name)),
      minutes: 'Les dossiers sont examinés un à un.',
    });
  });

  it('and all that leads to them leave nothing behind where a step fails in its middle', async () => {
    const { edition, applications } = await desk.ready({ Coupure: '29999' });
    const id = applications.Coupure ?? 0;
    const everything = new InstructionDesk(parvis, label);
    const stopped = async (
      at: { table: string; when?: string },
      step: () => PromiseLike<{ readonly status: number }>,
    ) => {
      const before = await everything.everything();
      const status = await stoppedAt(parvis, at, step);
      expect([at, status, await everything.everything()]).toEqual([at, 500, before]);
    };
    const entry = { table: 'parvis_journal', when: `new.action like 'label.%'` };
    const asks =
      (path: string, body: object = {}) =>
      () =>
        label.ask('post', path, body);
    const jury = `/editions/${edition}/jury`;
    await stopped({ table: 'parvis_scoring_dossiers' }, asks(jury));
    await desk.composed(edition, JURORS);
    await stopped(entry, asks(`${jury}/send`));
    await label.does('post', `${jury}/send`);
    for (const juror of JURORS) await desk.marks(juror, id, { A: '3', B: '3' });
    await stopped(entry, asks(`${jury}/deliberate`));
    await label.does('post', `${jury}/deliberate`);
    await stopped({ table: 'parvis_label_decisions' }, asks(`/editions/${edition}/decisions/prepare`));
    await prepare(edition);
    const sitting = await desk.sitting(edition, JURORS);
    await stopped(entry, asks(`/sittings/${sitting}/adopt`, { applications: [id] }));
    await adopt(sitting, [id]);
    await desk.step(edition, 'deliberate');
    const back = parvis.stopClockAt(PROCLAMATION);
    await stopped({ table: 'parvis_label_awards' }, () => desk.tries(edition, 'proclaim'));
    await desk.step(edition, 'proclaim');
    back();
    expect(await stateOf(id)).toBe('decided');
  });

  it('stay as they were adopted', async () => {
    const { edition, applications } = await desk.deliberated(
      { Moulin: '29999' },
      { jurors: JURORS, marks: {} },
    );
    const id = applications.Moulin ?? 0;
    await prepare(edition);
    await adopt(await desk.sitting(edition, JURORS), [id]);
    const edited = await label.ask('put', `/applications/${id}/decision`, {
      ...{ version: 2, outcome: 'refused', level: null, motivation: 'Autre chose.' },
    });
    expect([edited.status, edited.code]).toEqual([409, 'DECISION_NOT_PREPARED']);
    for (const change of ["motivation = 'Autre'", "level = null, outcome = 'refused'", "state = 'draft'"]) {
      const tried = parvis.sql(`update parvis_label_decisions set ${change} where application_id = ?`, [id]);
      await expect(tried).rejects.toThrow('stays as it is');
    }
    await expect(
      parvis.sql('delete from parvis_label_decisions where application_id = ?', [id]),
    ).rejects.toThrow('stays as it is');
  });

  it('are not adopted without a quorum after recusals', async () => {
    const { edition, applications } = await desk.deliberated(
      { Berge: '29999' },
      { jurors: JURORS, marks: {} },
    );
    const id = applications.Berge ?? 0;
    await prepare(edition);
    const { outcome, level, motivation } = await desk.decisionOn(id);
    const recused = [label.scoring.idOf('Abel')];
    await label.does('put', `/applications/${id}/decision`, {
      ...{ version: 1, outcome, level, motivation, recused },
    });
    const sitting = await desk.sitting(edition, JURORS);
    const { data } = await adopt(sitting, [id]);
    expect(data.refused).toMatchObject([{ application: id, reasons: [{ code: 'QUORUM' }] }]);
    expect(await stateOf(id)).toBe('deliberation');
    expect(await desk.decisionOn(id)).toMatchObject({ state: 'draft', version: 2 });
  });

  it('count a juror with a conflict as recused, though nobody has said so', async () => {
    const { edition, applications, panel } = await desk.deliberated(
      { Lande: '29999' },
      { jurors: JURORS, marks: {} },
    );
    const id = applications.Lande ?? 0;
    await prepare(edition);
    await desk.panelDoes(panel, 'members', {
      members: [{ juror: label.scoring.idOf('Basile'), commune: '29999', epci: null }],
    });
    const { data } = await adopt(await desk.sitting(edition, JURORS), [id]);
    expect(data.done).toEqual([]);
    expect(await stateOf(id)).toBe('deliberation');
  });

  it('say why when they depart from the grid, and give their reasons', async () => {
    const { edition, applications } = await desk.deliberated(
      { Digue: '29999' },
      { jurors: JURORS, marks: { Digue: '1' } },
    );
    const id = applications.Digue ?? 0;
    await prepare(edition);
    const sitting = await desk.sitting(edition, JURORS);
    const write = (version: number, more: object) =>
      label.ask('put', `/applications/${id}/decision`, {
        ...{ version, outcome: 'awarded', level: '1', motivation: 'Une pièce le prouve.' },
        ...more,
      });
    expect((await write(1, { level: 'X' })).code).toBe('UNKNOWN_LEVEL');
    expect((await write(1, { outcome: 'refused' })).code).toBe('LEVEL_DOES_NOT_FIT');
    expect((await write(1, { motivation: '' })).status).toBe(200);
    const first = (await adopt(sitting, [id])).data.refused[0];
    expect(first.reasons.map(({ code }: { code: string }) => code)).toEqual([
      ...['MOTIVATION_NEEDED', 'OVERRIDE_REASON_NEEDED'],
    ]);
    expect((await write(1, {})).code).toBe('STALE_VERSION');
    expect((await write(2, { overrideReason: 'Une pièce reçue après le calcul.' })).status).toBe(200);
    expect((await adopt(sitting, [id])).data.done).toEqual([id]);
  });

  it('are not adopted on a run that the sheets no longer give, and keep what the jury wrote when it is made anew', async () => {
    const { edition, applications, panel } = await desk.deliberated(
      { Cime: '29999' },
      { jurors: JURORS, marks: {} },
    );
    const id = applications.Cime ?? 0;
    await prepare(edition);
    const { outcome, level } = await desk.decisionOn(id);
    const motivation = 'Le jury salue la constance de la démarche.';
    await label.does('put', `/applications/${id}/decision`, { version: 1, outcome, level, motivation });
    // A third juror judges late, and otherwise.
    await label.scoring.account('Denise', 'Juror');
    const [dossier] = await parvis.sql('select id from parvis_scoring_dossiers where panel_id = ?', [panel]);
    const juror = label.scoring.idOf('Denise');
    await desk.panelDoes(panel, 'members', { members: [{ juror, commune: null, epci: null }] });
    await desk.panelDoes(panel, 'assignments', { assignments: [{ dossier: dossier?.id, juror }] });
    await desk.marks('Denise', id, { A: '0', B: '0' });
    const sitting = await desk.sitting(edition, JURORS);
    const { refused } = (await adopt(sitting, [id])).data;
    expect(refused).toMatchObject([{ application: id, reasons: [{ code: 'RUN_OUTDATED' }] }]);
    await prepare(edition, [id]);
    expect(await desk.decisionOn(id)).toMatchObject({ motivation, version: 3 });
    expect((await adopt(sitting, [id])).data.done).toEqual([id]);
  });

  it('are of a sitting of members, each present or absent', async () => {
    const { edition } = await desk.deliberated({ Roche: '29999' }, { jurors: JURORS, marks: {} });
    const [one, other] = JURORS.map((name) => label.scoring.idOf(name));
    const tried = (body: object) =>
      label.ask('post', `/editions/${edition}/sittings`, { heldAt: HELD_AT, quorum: 2, ...body });
    expect((await tried({ present: [one, label.staff] })).code).toBe('NOT_A_MEMBER');
    expect((await tried({ present: [one, other], absent: [other] })).code).toBe('PRESENT_AND_ABSENT');
    const { data } = await label.ask('get', `/editions/${edition}/deliberation`);
    expect(data.sittings).toEqual([]);
  });
});
