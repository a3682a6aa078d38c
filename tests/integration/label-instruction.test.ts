import { DUE, INSTRUCTED, InstructionDesk } from '../support/instruction-desk';
import type { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';

const BRELAN = '29999';
const AURE = '85999';

describe('The instruction of an application', () => {
  let parvis: Parvis;
  let desk: LabelDesk;
  let office: InstructionDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    office = await InstructionDesk.open(parvis);
    desk = office.label;
  });
  afterAll(() => parvis.stop());

  const find = (name: string, id: number) => desk.call(name, 'get', `/applications/${id}`);
  const revisions = (id: number) =>
    parvis.sql(
      'select number, content, hash, at from parvis_label_revisions where application_id = ? order by number',
      [id],
    );

  it('begins with the instruction of its edition, and not before', async () => {
    const { edition, ids } = await office.submitted({ Ana: BRELAN });
    const [id = 0] = ids;
    await parvis.sql("update parvis_label_editions set state = 'closed' where id = ?", [edition]);
    expect(await office.tries(id, 'instruct', 2)).toMatchObject({
      ...{ status: 409, code: 'EDITION_NOT_IN_INSTRUCTION' },
    });
    await parvis.sql("update parvis_label_editions set state = 'instruction' where id = ?", [edition]);
    expect((await office.tries(id, 'instruct', 1)).status).toBe(412);
    expect((await office.tries(id, 'instruct', 2)).data).toEqual({ id, state: 'in-instruction', version: 3 });
    expect((await office.tries(id, 'approve', 3)).status).toBe(404);
  });

  it('asks for a complement, for which the answers that it names may change, and keeps the answer as a revision', async () => {
    const { id } = await office.inInstruction('Bob', BRELAN);
    await office.request(id, 3);
    const [asked] = (await desk.call('Bob', 'get', `/applications/${id}/complements`)).data;
    expect(asked).toMatchObject({
      due: '2026-04-20T16:00:00.000Z',
      items: [
        { question: 'A', text: 'Précisez la fréquence.' },
        { question: null, text: 'Joignez la délibération.' },
      ],
      ...{ answer: null, closedAt: null },
    });
    expect((await find('Bob', id)).data).toMatchObject({
      ...{ state: 'complement-requested', complementDue: '2026-04-20T16:00:00.000Z', revision: 1 },
      steps: [{ event: 'answer', allowed: true, reasons: [] }],
    });

    expect((await desk.answer('Bob', id, 'A', { text: 'Un conseil, deux fois par an.' }, 1)).status).toBe(
      200,
    );
    expect(await desk.answer('Bob', id, 'B', { text: 'Autre chose.' }, 1)).toMatchObject({
      ...{ status: 409, code: 'QUESTION_NOT_ASKED' },
    });
    const [before] = await revisions(id);
    expect((await office.answer('Bob', id, 3)).status).toBe(412);
    const answered = await office.answer('Bob', id, 4);
    expect(answered.data).toMatchObject({
      state: 'in-instruction',
      revision: 2,
      complementDue: null,
      version: 5,
    });

    const [first, second] = await revisions(id);
    expect(first).toEqual(before);
    expect(second).toMatchObject({
      number: 2,
      content: expect.stringContaining('Un conseil, deux fois par an.'),
    });
    expect(second?.hash).not.toBe(first?.hash);
    expect(answered.data.submittedAt).toBe('2026-02-10T12:00:00.000Z');
    const [closed] = (await desk.call('Bob', 'get', `/applications/${id}/complements`)).data;
    expect(closed).toMatchObject({ answer: 'Deux fois par an.', answeredAt: '2026-04-01T08:00:00.000Z' });
    expect(JSON.stringify(closed)).not.toContain('askedBy');
    expect((await desk.answer('Bob', id, 'A', { text: 'Encore.' }, 2)).status).toBe(409);
  });

  it('takes no answer at the due instant, goes on without one from then on, and forgets what was not sent', async () => {
    const { id } = await office.inInstruction('Cléo', BRELAN);
    await office.request(id, 3);
    await desk.answer('Cléo', id, 'A', { text: 'Préparé, jamais envoyé.', mark: '4' }, 1);
    const link = { kind: 'link', title: 'Préparée', questions: ['A'], link: 'https://mairie.example/x' };
    const added = await desk.call('Cléo', 'post', `/applications/${id}/evidence`, { body: link });
    expect(added.status).toBe(201);
    const [commitment] = await office.pieces(id);
    await parvis.sql('update parvis_label_evidence set removed_at = now() where id = ?', [
      Number(commitment?.id),
    ]);
    await parvis.sql(
      `insert into parvis_label_evidence (application_id, questions, kind, title, address, visibility)
       values (?, '{}', 'commitment', 'Autre engagement', 'https://mairie.example/autre', 'jury')`,
      [id],
    );

    parvis.stopClockAt('2026-04-20T15:59:59.999Z');
    expect(await office.tries(id, 'resume', 4)).toMatchObject({ status: 409, code: 'TOO_EARLY' });
    parvis.stopClockAt('2026-04-20T16:00:00.000Z');
    expect(await office.answer('Cléo', id, 4)).toMatchObject({ status: 409, code: 'TOO_LATE' });
    expect(await desk.answer('Cléo', id, 'A', { mark: '1' }, 2)).toMatchObject({
      ...{ status: 409, code: 'COMPLEMENT_TOO_LATE' },
    });
    expect((await find('Cléo', id)).data.steps).toMatchObject([{ event: 'answer', allowed: false }]);
    await office.step(id, 'resume', 4);

    const { data } = await find('Cléo', id);
    expect(data).toMatchObject({ state: 'in-instruction', revision: 1, complementDue: null });
    expect(data.answers[0]).toMatchObject({ text: 'Un conseil de quartier.', mark: '3', version: 3 });
    const pieces = (await desk.call('Cléo', 'get', `/applications/${id}/evidence`)).data;
    expect(pieces.map(({ title }: { title: string }) => title)).toEqual(['Engagement du maire']);
    const [unanswered] = (await desk.call('Cléo', 'get', `/applications/${id}/complements`)).data;
    expect(unanswered).toMatchObject({ answer: null, closedAt: '2026-04-20T16:00:00.000Z' });
  });

  it('says everything that is wrong with a request for a complement', async () => {
    const { id } = await office.inInstruction('Dan', BRELAN);
    const items = [{ question: 'A', text: 'Précisez.' }];
    const ask = (body: object) => office.tries(id, 'request-complement', 3, body);
    expect((await ask({})).status).toBe(400);
    expect((await ask({ due: DUE, items: [] })).status).toBe(400);
    expect(await ask({ due: DUE, items: [{ question: 'Z', text: 'Précisez.' }] })).toMatchObject({
      ...{ status: 409, code: 'UNKNOWN_QUESTION' },
    });
    expect(await ask({ due: INSTRUCTED, items })).toMatchObject({ status: 409, code: 'DUE_PAST' });
    expect(await ask({ due: '2026-05-15T18:00:00.001+02:00', items })).toMatchObject({
      ...{ status: 409, code: 'DUE_AFTER_INSTRUCTION' },
    });
    expect((await ask({ due: '2026-05-15T18:00:00+02:00', items })).status).toBe(200);
  });

  it('ends when all evidence and all that was said not to apply is decided', async () => {
    const { id } = await office.inInstruction('Ève', AURE, {
      prepare: (name: string, application: number) =>
        desk.answer(name, application, 'B', { notApplicable: 'Pas de conseil.' }, 1),
    });
    const open = await office.tries(id, 'make-ready', 3);
    expect(open).toMatchObject({ status: 409, code: 'APPLICABILITY_OPEN' });
    expect(open.text).toContain('EVIDENCE_OPEN');
    const [piece] = await office.pieces(id);
    const decide = (body: object) =>
      desk.ask('put', `/applications/${id}/evidence/${piece?.id}/decision`, body);
    expect(await decide({ version: 1, decision: 'rejected', reason: ' ' })).toMatchObject({
      ...{ status: 409, code: 'REASON_NEEDED' },
    });
    expect((await decide({ version: 2, decision: 'accepted' })).status).toBe(412);
    expect((await decide({ version: 1, decision: 'accepted' })).data).toMatchObject({
      ...{ decision: 'accepted', version: 2 },
    });
    expect(await office.tries(id, 'make-ready', 3)).toMatchObject({ code: 'APPLICABILITY_OPEN' });
    await desk.does('put', `/applications/${id}/applicability/B`, {
      ...{ version: 0, state: 'na', reason: 'La commune n’a pas de conseil.' },
    });
    expect((await office.tries(id, 'make-ready', 3)).data).toMatchObject({ state: 'ready' });
    expect(await decide({ version: 2, decision: null })).toMatchObject({ code: 'NOT_IN_INSTRUCTION' });
  });

  it('says what root and pillars are worth before and after a question does not apply', async () => {
    const grid = await desk.grid({
      root: {
        ...{ code: 'R', label: 'Tout', weight: '100' },
        children: [
          { code: 'A', label: 'Écoute', weight: '60', scale: { min: '0', max: '4', step: '1' } },
          {
            ...{ code: 'B', label: 'Décision', weight: '40', scale: { min: '0', max: '4', step: '1' } },
            notApplicable: 'forbidden',
          },
        ],
      },
      redistribution: { policy: 'none' },
    });
    const { id } = await office.inInstruction('Flo', BRELAN, { grid });
    const at = `/applications/${id}/applicability`;
    const half = { version: 0, state: 'factor', factor: '0.5', reason: 'La moitié des compétences.' };
    const before = [
      { code: 'R', label: 'Tout', potential: expect.stringMatching(/^100/) },
      { code: 'A', label: 'Écoute', potential: expect.stringMatching(/^60/) },
      { code: 'B', label: 'Décision', potential: expect.stringMatching(/^40/) },
    ];
    const written = await office.everything();
    const tried = await desk.ask('post', `${at}/A/preview`, half);
    expect(tried.data.effect.before).toEqual(before);
    expect(tried.data.effect.after.map(({ potential }: { potential: string }) => Number(potential))).toEqual([
      70, 30, 40,
    ]);
    expect(await office.everything()).toEqual(written);
    expect((await desk.ask('put', `${at}/A`, half)).data).toMatchObject({
      ...{ applicability: { state: 'factor', factor: '0.5', version: 1 }, effect: tried.data.effect },
    });
    expect((await desk.ask('put', `${at}/A`, half)).status).toBe(412);
    const wrong = { ...half, version: 1 };
    expect((await desk.ask('put', `${at}/A`, { ...wrong, factor: '1.5' })).status).toBe(400);
    expect((await desk.ask('put', `${at}/A`, { ...wrong, factor: null })).status).toBe(400);
    expect((await desk.ask('put', `${at}/Z`, { ...half })).status).toBe(404);
    expect(await desk.ask('put', `${at}/B`, { ...half })).toMatchObject({ code: 'NOT_APPLICABLE_FORBIDDEN' });
    const back = { version: 1, state: 'applies', reason: 'Toute la compétence.' };
    const { effect } = (await desk.ask('put', `${at}/A`, back)).data;
    expect([effect.before, effect.after]).toEqual([tried.data.effect.after, before]);
  });

  it('is one of several at once, and one that refuses holds up none of the others', async () => {
    const { edition, ids } = await office.submitted({ Gil: BRELAN, Hal: AURE });
    const [first = 0, second = 0] = ids;
    const all = (event: string, body: object = {}) =>
      desk.ask('post', `/editions/${edition}/applications/steps/${event}`, body);
    expect((await all('instruct', { applications: [first, 999_999] })).data).toEqual({
      done: [first],
      refused: [{ application: 999_999, reasons: [{ code: 'NOT_FOUND', message: expect.any(String) }] }],
      ...{ left: 0, next: null },
    });
    expect((await all('instruct', { after: second })).data).toMatchObject({ done: [], left: 0 });
    expect((await all('instruct')).data).toEqual({ done: [second], refused: [], left: 0, next: null });
    await office.acceptAll(first);
    expect((await all('make-ready')).data).toMatchObject({
      done: [first],
      refused: [{ application: second, reasons: [{ code: 'EVIDENCE_OPEN' }] }],
    });
  });
});
