import { DUE, InstructionDesk, OPEN } from '../support/instruction-desk';
import type { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';
import { gridContent } from '../support/scoring-desk';

const BRELAN = '29999';
const QUINVALLE = '29998';
const AURE = '85999';
const VALENCE = '26999';

describe('The label office', () => {
  let parvis: Parvis;
  let desk: LabelDesk;
  let office: InstructionDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    office = await InstructionDesk.open(parvis);
    desk = office.label;
  });
  afterAll(() => parvis.stop());

  const dashboard = async (edition: number) => (await desk.ask('get', `/editions/${edition}/dashboard`)).data;
  const list = async (edition: number, query: string) =>
    (await desk.ask('get', `/editions/${edition}/applications?${query}`)).data;
  const names = async (edition: number, query: string) =>
    (await list(edition, query)).lines.map(({ commune }: { commune: { name: string } }) => commune.name);

  it('sees an edition at a glance: states, departments, days left, and what is overdue', async () => {
    const { edition, ids } = await office.submitted({ Ana: BRELAN, Bob: QUINVALLE, Cleo: AURE });
    await office.step(ids[0] ?? 0, 'instruct', 2);
    await office.request(ids[0] ?? 0, 3);
    await parvis.sql("update parvis_label_applications set state = 'withdrawn' where id = ?", [ids[2] ?? 0]);
    const early = await dashboard(edition);
    expect(early).toMatchObject({
      ...{ edition: { id: edition, state: 'instruction' }, total: 3, incomplete: 0, overdue: 0 },
      states: [
        { state: 'submitted', count: 1 },
        { state: 'complement-requested', count: 1 },
        { state: 'withdrawn', count: 1 },
      ],
      departments: [
        { code: '29', name: 'Finistère', total: 2, live: 2, decided: 0 },
        { code: '85', name: 'Vendée', total: 1, live: 0, decided: 0 },
      ],
    });
    const days = ({ deadlines }: typeof early) =>
      deadlines.map((one: { point: string; days: number }) => [one.point, one.days]);
    expect(days(early)).toEqual([
      ...[
        ['opens', -58],
        ['closes', -3],
        ['instructionUntil', 44],
        ['juryUntil', 90],
      ],
      ...[
        ['proclamation', 162],
        ['appealsUntil', 224],
      ],
    ]);
    // A minute before midnight in Paris, and a minute later: one day less, in the clock of Paris.
    parvis.stopClockAt('2026-05-13T21:59:59.999Z');
    expect(days(await dashboard(edition))[2]).toEqual(['instructionUntil', 2]);
    parvis.stopClockAt('2026-05-13T22:00:00.000Z');
    const late = await dashboard(edition);
    expect([days(late)[2], late.overdue]).toEqual([['instructionUntil', 1], 1]);
    expect((await desk.ask('get', '/editions/999999/dashboard')).status).toBe(404);
  });

  it('counts the drafts that lack something exactly as each of them says it of itself', async () => {
    parvis.stopClockAt(OPEN);
    const content = gridContent('x');
    const [first, ...more] = content.root.children;
    const evidence = { minimum: 1, kinds: ['link'] };
    const grid = await desk.grid({
      root: { ...content.root, children: [{ ...first, evidence }, ...more] },
    });
    const edition = await desk.openEdition({ grid });
    const says: Readonly<Record<string, readonly object[]>> = {
      Rien: [],
      Proof: [{ mark: '3' }],
      Proven: [{ mark: '3' }],
      Wrong: [{ mark: '3' }],
      Lowest: [{ mark: '0' }],
      Blank: [{ mark: '0', text: ' ' }],
      Unmarked: [{ text: 'Oui.' }],
      Na: [{ notApplicable: 'Pas d’école.' }],
      Reasonless: [{ notApplicable: ' ' }],
      Uncommitted: [{ mark: '0' }],
    };
    let lacking = 0;
    for (const [name, answers] of Object.entries(says)) {
      const id = await desk.draft(name, BRELAN, edition);
      for (const answer of answers) await desk.answer(name, id, 'A', { text: 'Oui.', ...answer });
      if (answers.length > 0) await desk.answer(name, id, 'B', { text: 'Oui.', mark: '4' });
      if (name !== 'Uncommitted') await desk.commit(id);
      const piece = { title: 'Preuve', questions: ['A'], visibility: 'jury' };
      const at = `/applications/${id}/evidence`;
      if (name === 'Proven') {
        const body = { ...piece, kind: 'link', link: 'https://mairie.example/preuve' };
        await desk.call(name, 'post', at, { body });
      }
      if (name === 'Wrong') {
        const body = { ...piece, kind: 'council-decision', link: 'https://mairie.example/preuve' };
        await desk.call(name, 'post', at, { body });
      }
      const { data } = await desk.call(name, 'get', `/applications/${id}`);
      if (data.missing.length > 0) lacking += 1;
    }
    expect(lacking).toBe(7);
    expect((await dashboard(edition)).incomplete).toBe(lacking);
    // Whatever was found before, the next look sees what has changed since.
    const [last] = await parvis.sql('select max(id) as id from parvis_label_applications');
    await desk.commit(Number(last?.id));
    expect((await dashboard(edition)).incomplete).toBe(lacking - 1);
    await desk.answer('Uncommitted', Number(last?.id), 'B', { mark: null }, 1);
    expect((await dashboard(edition)).incomplete).toBe(lacking);
  });

  it('finds applications by state, department, and names with or without their accents, page by page', async () => {
    const { edition, ids } = await office.submitted({ Dan: AURE, Eve: BRELAN, Flo: VALENCE, Gil: QUINVALLE });
    await office.step(ids[1] ?? 0, 'instruct', 2);
    expect(await names(edition, '')).toEqual(['Brélan', "L'Île-d'Aure", 'Quinvalle', 'Valmère']);
    expect(await names(edition, 'q=ile%20d%E2%80%99AURE')).toEqual(["L'Île-d'Aure"]);
    expect(await names(edition, 'q=29998')).toEqual(['Quinvalle']);
    expect(await names(edition, 'q=%25')).toEqual([]);
    expect(await names(edition, 'department=29')).toEqual(['Brélan', 'Quinvalle']);
    expect(await names(edition, 'state=in-instruction')).toEqual(['Brélan']);
    const second = await list(edition, 'page=2&pageSize=3');
    expect(second).toMatchObject({
      page: 2,
      pageSize: 3,
      total: 4,
      lines: [{ commune: { name: 'Valmère' } }],
    });
    expect((await list(edition, 'page=9')).lines).toEqual([]);
    for (const query of ['page=0', 'pageSize=1000', 'state=approved']) {
      expect((await desk.ask('get', `/editions/${edition}/applications?${query}`)).status).toBe(400);
    }
    expect((await list(edition, 'q=brelan')).lines).toEqual([
      {
        ...{ id: ids[1], commune: { code: BRELAN, name: 'Brélan' }, state: 'in-instruction', version: 3 },
        ...{ department: { code: '29', name: 'Finistère' }, submittedAt: '2026-02-10T12:00:00.000Z' },
        ...{ complementDue: null, evidenceOpen: 1, applicabilityOpen: 0 },
      },
    ]);
  });

  it('reads a dossier with its timeline, by what was submitted and not by what is prepared', async () => {
    const { id } = await office.inInstruction('Hal', BRELAN);
    await office.request(id, 3);
    await desk.answer('Hal', id, 'A', { text: 'Pas encore envoyé.' }, 1);
    const link = { kind: 'link', title: 'Pas encore', questions: ['A'], link: 'https://mairie.example/x' };
    await desk.call('Hal', 'post', `/applications/${id}/evidence`, { body: link });
    const { data, text } = await desk.ask('get', `/applications/${id}`);
    expect(text).not.toContain('Pas encore');
    expect(data).toMatchObject({
      ...{ id, state: 'complement-requested', revision: 1, evidenceOpen: 1 },
      claim: { state: 'confirmed', role: 'Maire' },
      snapshot: { departmentName: 'Finistère' },
      team: [{ role: 'owner', email: expect.stringContaining('@') }],
      revisions: [{ number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      evidence: [{ kind: 'commitment', decision: null }],
      complements: [{ due: new Date(DUE).toISOString(), answer: null }],
      steps: [{ event: 'resume', allowed: false, reasons: [{ code: 'TOO_EARLY' }] }],
    });
    expect(data.questions[0]).toMatchObject({
      code: 'A',
      answer: { text: 'Un conseil de quartier.', mark: '3' },
    });
    expect(data.timeline.map(({ what }: { what: string }) => what)).toEqual([
      ...['Pièce ajoutée', 'Complément demandé', 'Instruction commencée', 'Candidature déposée'],
      'Candidature commencée',
    ]);
    expect(data.timeline[1].who).toBe('Bureau Exemple');
    await office.answer('Hal', id, 4);
    const after = (await desk.ask('get', `/applications/${id}`)).data;
    expect(after.questions[0].answer.text).toBe('Pas encore envoyé.');
    expect(after.evidence).toHaveLength(2);
  });

  it('is handed the files that were submitted last, whatever is added or taken away for a complement', async () => {
    const { id } = await office.inInstruction('Jan', BRELAN, {
      prepare: (name, application) => desk.proves(name, application, { title: 'Plan', question: 'A' }),
    });
    const files = await parvis.sql(
      "select id from parvis_label_evidence where application_id = ? and kind = 'file'",
      [id],
    );
    await office.request(id, 3);
    await parvis.sql('update parvis_label_evidence set removed_at = now() where id = ?', [
      Number(files[0]?.id),
    ]);
    await desk.proves('Jan', id, { title: 'Bilan', question: 'A' });
    const [added] = await parvis.sql('select max(id) as id from parvis_label_evidence');
    const fetched = () =>
      Promise.all(
        [files[0]?.id, added?.id].map(
          async (piece) => (await desk.ask('get', `/applications/${id}/evidence/${piece}/file`)).status,
        ),
      );
    expect(await fetched()).toEqual([200, 404]);
    await office.answer('Jan', id, 4);
    expect(await fetched()).toEqual([404, 200]);
    const elsewhere = `/applications/999999/evidence/${added?.id}/file`;
    expect((await desk.ask('get', elsewhere)).status).toBe(404);
  });

  it('shows nothing of a draft but how far it is', async () => {
    parvis.stopClockAt(OPEN);
    const id = await desk.complete('Ida', BRELAN, await desk.openEdition());
    const { data, text } = await desk.ask('get', `/applications/${id}`);
    expect(text).not.toContain('conseil de quartier');
    expect(data).toMatchObject({ state: 'draft', progress: { done: 2, of: 2 }, evidence: [], revisions: [] });
    expect(data.steps).toEqual([]);
  });

  it('alone sees all this', async () => {
    await desk.scoring.account('Jurée', 'Juror');
    const token = desk.scoring.tokenOf('Jurée');
    for (const path of ['/editions/1/dashboard', '/editions/1/applications', '/applications/1']) {
      const of = parvis.http().get(`/label${path}`);
      expect((await of).status).toBe(401);
      const juror = await parvis.http().get(`/label${path}`).set('Authorization', `Bearer ${token}`);
      expect([path, juror.status]).toEqual([path, 403]);
    }
  });
});
