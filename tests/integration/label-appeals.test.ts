import {
  APPEAL_EVENTS,
  APPEAL_STATES,
} from '../../src/plugins/label/server/src/domain/appeal/appeal-procedure';
import { stoppedAt } from '../support/faults';
import { typographyFaults } from '../support/french-typography';
import { InstructionDesk } from '../support/instruction-desk';
import { JuryDesk } from '../support/jury-desk';
import { PROCLAMATION } from '../support/label-awards';
import type { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';

type Step = () => PromiseLike<{ readonly status: number }>;

const FIRST = ['Abel', 'Basile'];
const OTHERS = ['Cyr', 'Denise'];
/** The end of the appeals in the calendar of the desk's editions. */
const LIMIT = '2026-11-10T23:00:00.000Z';
const LISTED: Readonly<Record<string, readonly string[]>> = {
  filed: ['admit', 'dismiss'],
  admissible: ['re-examine'],
  're-examined': ['uphold', 'reform'],
};

describe('An appeal', () => {
  let parvis: Parvis;
  let label: LabelDesk;
  let desk: JuryDesk;
  let office: InstructionDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = await JuryDesk.open(parvis, [...FIRST, ...OTHERS]);
    label = desk.label;
    office = new InstructionDesk(parvis, label);
  });
  afterAll(() => parvis.stop());

  /** An application with a decision that was proclaimed. */
  async function proclaimed(name: string, mark = '1') {
    const { edition, applications } = await desk.deliberated(
      { [name]: '29999' },
      { jurors: FIRST, marks: { [name]: mark } },
    );
    const id = applications[name] ?? 0;
    await label.does('post', `/editions/${edition}/decisions/prepare`, { applications: [] });
    await label.does('post', `/sittings/${await desk.sitting(edition, FIRST)}/adopt`, { applications: [id] });
    await desk.step(edition, 'deliberate');
    parvis.stopClockAt(PROCLAMATION);
    await desk.step(edition, 'proclaim');
    return { edition, id };
  }
  const file = (name: string, id: number) =>
    label.call(name, 'post', `/applications/${id}/appeals`, {
      body: { grounds: 'La note ne tient pas compte de B.' },
    });
  const listed = async (id: number) => (await label.ask('get', `/applications/${id}/appeals`)).data;
  const tries = async (id: number, event: string, body: object = {}) => {
    const [appeal] = await listed(id);
    return label.ask('post', `/appeals/${appeal.id}/steps/${event}`, { version: appeal.version, ...body });
  };
  /** Has a panel of these jurors judge the dossier of an admitted appeal. */
  async function judged(id: number, jurors: readonly string[], mark: string): Promise<void> {
    const [{ panel }] = await listed(id);
    const members = jurors.map((name) => ({ juror: label.scoring.idOf(name), commune: null, epci: null }));
    await desk.panelDoes(panel, 'members', { members });
    const [row] = await parvis.sql('select id from parvis_scoring_dossiers where panel_id = ?', [panel]);
    const assignments = members.map(({ juror }) => ({ dossier: Number(row?.id), juror }));
    await desk.panelDoes(panel, 'assignments', { assignments });
    await desk.panelDoes(panel, 'open', {});
    for (const juror of jurors) await desk.marks(juror, id, { A: mark, B: mark });
  }
  const sitting = async (edition: number, present: readonly string[]) => {
    const wanted = { heldAt: '2026-10-20T09:00:00.000Z', quorum: 2, minutes: 'Le recours est examiné.' };
    const people = present.map((name) => label.scoring.idOf(name));
    const { data } = await label.does('post', `/editions/${edition}/sittings`, {
      ...wanted,
      present: people,
    });
    return data.sittings.find(({ heldAt }: { heldAt: string }) => heldAt === wanted.heldAt).id;
  };
  const awards = (id: number) =>
    parvis.sql('select state, level, number from parvis_label_awards where application_id = ? order by id', [
      id,
    ]);

  it('is filed after the proclamation and a millisecond before its limit, not at it', async () => {
    const { id } = await proclaimed('Ana');
    parvis.stopClockAt(LIMIT);
    const late = await file('Ana', id);
    expect(late).toMatchObject({ status: 409, code: 'APPEAL_TOO_LATE' });
    expect(late.text).toContain('The time for appeals is over');
    parvis.stopClockAt('2026-11-10T22:59:59.999Z');
    expect(await file('Ana', id)).toMatchObject({ status: 201, data: { state: 'filed', reason: null } });
    expect((await file('Ana', id)).status).toBe(409);
    const { data } = await label.call('Ana', 'get', `/applications/${id}/appeals`);
    expect(data).toEqual([
      {
        ...{ id: expect.any(Number), state: 'filed', grounds: 'La note ne tient pas compte de B.' },
        ...{ reason: null, filedAt: '2026-11-10T22:59:59.999Z' },
      },
    ]);
  });

  it('is none of anybody else, and cannot be filed before the proclamation', async () => {
    const { edition, applications } = await desk.deliberated({ Bob: '29999' }, { jurors: FIRST, marks: {} });
    const id = applications.Bob ?? 0;
    await label.does('post', `/editions/${edition}/decisions/prepare`, { applications: [] });
    await label.does('post', `/sittings/${await desk.sitting(edition, FIRST)}/adopt`, { applications: [id] });
    const before = await office.everything();
    // To its commune the application is still deliberated on: that it was decided is not told by a refusal either.
    expect(await file('Bob', id)).toMatchObject({ status: 409, code: 'NOT_IN_THIS_STATE' });
    await label.account('Inconnu');
    expect((await file('Inconnu', id)).status).toBe(404);
    expect((await label.call('Inconnu', 'get', `/applications/${id}/appeals`)).status).toBe(404);
    expect(await office.everything()).toEqual(before);
  });

  it('that is dismissed says why, and the first decision stands', async () => {
    const { id } = await proclaimed('Cléo');
    await file('Cléo', id);
    expect(await tries(id, 'dismiss')).toMatchObject({ status: 409, code: 'REASON_NEEDED' });
    expect((await tries(id, 'dismiss', { reason: 'Sans grief nouveau.' })).data).toMatchObject([
      { state: 'inadmissible', reason: 'Sans grief nouveau.', steps: [] },
    ]);
    expect((await label.ask('get', `/applications/${id}`)).data.state).toBe('decided');
    const own = (await label.call('Cléo', 'get', `/applications/${id}/appeals`)).data;
    await parvis.runDueJobs();
    const [owner] = await parvis.sql(
      `select email from up_users join parvis_label_applications application on owner_id = up_users.id
       where application.id = ?`,
      [id],
    );
    const mails = await parvis.postBox.mailsTo(String(owner?.email));
    const told = (about: string) => mails.filter(({ subject = '' }) => subject.includes(about));
    expect([told('réception de votre recours').length, told('Suite donnée').length]).toEqual([1, 1]);
    const [settled] = told('Suite donnée');
    expect(settled?.text).toContain('déclaré irrecevable');
    expect(settled?.text).toContain('Motif\u202f: Sans grief nouveau.');
    for (const mail of [...told('réception de votre recours'), ...told('Suite donnée')])
      expect(typographyFaults(mail.text ?? '')).toEqual([]);
    expect(own).toMatchObject([{ state: 'inadmissible', reason: 'Sans grief nouveau.' }]);
  });

  it('is judged anew on the same grid by others, and reforms the decision, which says that it was superseded', async () => {
    const { edition, id } = await proclaimed('Dan');
    await file('Dan', id);
    await tries(id, 'admit');
    const [appeal] = await listed(id);
    expect(appeal.panel).toEqual(expect.any(Number));
    expect(await tries(id, 're-examine')).toMatchObject({ status: 409, code: 'TOO_FEW_SHEETS' });
    await judged(id, OTHERS, '4');
    expect((await tries(id, 're-examine')).data).toMatchObject([{ state: 're-examined' }]);
    expect((await desk.decisionOn(id)).outcome).toBe('awarded');

    expect(await tries(id, 'reform')).toMatchObject({ status: 409, code: 'SITTING_NEEDED' });
    const before = await office.everything();
    const same = await sitting(edition, [...FIRST]);
    expect(await tries(id, 'reform', { sitting: same })).toMatchObject({
      status: 409,
      code: 'FIRST_AUTHORS',
    });
    expect((await office.everything()).parvis_label_decisions).toEqual(before.parvis_label_decisions);
    await parvis.sql('delete from parvis_label_sittings where id = ?', [same]);
    const reformed = await tries(id, 'reform', {
      sitting: await sitting(edition, OTHERS),
      reason: 'B était omise.',
    });
    expect(reformed.data).toMatchObject([{ state: 'reformed', steps: [] }]);
    const decisions = await parvis.sql(
      'select sequence, state, outcome from parvis_label_decisions where application_id = ? order by sequence',
      [id],
    );
    expect(decisions).toEqual([
      { sequence: 1, state: 'superseded', outcome: 'refused' },
      { sequence: 2, state: 'published', outcome: 'awarded' },
    ]);
    expect(await awards(id)).toMatchObject([{ state: 'active', level: '1' }]);
    expect((await label.ask('get', `/applications/${id}`)).data.state).toBe('decided');
  });

  it('that is judged anew by a first author goes no further', async () => {
    const { id } = await proclaimed('Eve');
    await file('Eve', id);
    await tries(id, 'admit');
    await judged(id, ['Abel', 'Cyr'], '4');
    expect(await tries(id, 're-examine')).toMatchObject({ status: 409, code: 'FIRST_AUTHORS' });
    // Without a sheet, whoever had a say when the decision was adopted is still one of its authors.
    await parvis.sql(
      'delete from parvis_scoring_sheets where assignment_id in (select assignment.id from parvis_scoring_assignments assignment join parvis_scoring_dossiers dossier on dossier.id = assignment.dossier_id where dossier.document_id = ? and assignment.panel_id <> (select max(panel_id) from parvis_label_appeals))',
      [String(id)],
    );
    expect(await tries(id, 're-examine')).toMatchObject({ code: 'FIRST_AUTHORS' });
  });

  it('makes nothing worse: a lower result is upheld, and its draft is gone', async () => {
    const { edition, id } = await proclaimed('Flo', '4');
    await file('Flo', id);
    await tries(id, 'admit');
    await judged(id, OTHERS, '0');
    await tries(id, 're-examine');
    const wanted = { sitting: await sitting(edition, OTHERS) };
    expect(await tries(id, 'reform', wanted)).toMatchObject({ status: 409, code: 'REFORM_WORSENS' });
    expect(await awards(id)).toMatchObject([{ state: 'active' }]);
    expect((await tries(id, 'uphold', { reason: 'Le réexamen ne donne pas mieux.' })).data).toMatchObject([
      { state: 'upheld' },
    ]);
    const decisions = await parvis.sql('select state from parvis_label_decisions where application_id = ?', [
      id,
    ]);
    expect(decisions).toEqual([{ state: 'published' }]);
  });

  it('takes no step that is not listed, and none for anybody but the office', async () => {
    const { id } = await proclaimed('Gil');
    await file('Gil', id);
    const [{ id: appeal }] = await listed(id);
    for (const state of APPEAL_STATES) {
      await parvis.sql('update parvis_label_appeals set state = ? where id = ?', [state, appeal]);
      const before = await office.everything();
      for (const event of APPEAL_EVENTS.filter((one) => LISTED[state]?.includes(one) !== true)) {
        const refused = await tries(id, event, { reason: 'Motif.' });
        expect([state, event, refused.status, refused.code]).toEqual([
          state,
          event,
          409,
          'NOT_IN_THIS_STATE',
        ]);
      }
      for (const token of [label.scoring.tokenOf('Abel'), label.tokenOf('Gil')]) {
        const call = parvis.http().post(`/label/appeals/${appeal}/steps/admit`).send({ version: 1 });
        expect([401, 403]).toContain((await call.set('Authorization', `Bearer ${token}`)).status);
      }
      expect([state, await office.everything()]).toEqual([state, before]);
    }
  });

  it('that fails in its middle leaves nothing behind', async () => {
    const { edition, id } = await proclaimed('Hal');
    const stopped = async (at: { table: string; when?: string }, step: Step) => {
      const before = await office.everything();
      const status = await stoppedAt(parvis, at, step);
      expect([at, status, await office.everything()]).toEqual([at, 500, before]);
    };
    const mail = { table: 'parvis_mail_outbox' };
    const entry = { table: 'parvis_journal', when: `new.action like 'label.appeal.%'` };
    /** Fails in its middle, then succeeds as if nothing had been. */
    const thenTaken = async (event: string, body: object, at: { table: string; when?: string }) => {
      await stopped(at, () => tries(id, event, body));
      expect([event, (await tries(id, event, body)).status]).toEqual([event, 200]);
    };
    await stopped(mail, () => file('Hal', id));
    await file('Hal', id);
    await stopped(mail, () => tries(id, 'dismiss', { reason: 'Motif.' }));
    await thenTaken('admit', {}, entry);
    await judged(id, OTHERS, '4');
    await thenTaken('re-examine', {}, entry);
    const reformed = { sitting: await sitting(edition, OTHERS), reason: 'B était omise.' };
    await stopped(mail, () => tries(id, 'reform', reformed));
    await thenTaken('reform', reformed, entry);
    await parvis.runDueJobs();
  });
});
