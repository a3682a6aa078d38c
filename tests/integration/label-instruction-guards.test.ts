import { APPLICATION_STATES } from '../../src/plugins/label/server/src/domain/application/application-procedure';
import { OFFICE_EVENTS } from '../../src/plugins/label/server/src/domain/instruction/office-events';
import { stoppedAt } from '../support/faults';
import { DUE, InstructionDesk } from '../support/instruction-desk';
import type { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';

const BRELAN = '29999';
/** What an office may do, by the state of an application that lacks nothing. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
  submitted: ['instruct'],
  'in-instruction': ['request-complement', 'dismiss', 'make-ready'],
  'complement-requested': ['resume'],
};
const BODIES: Readonly<Record<string, object>> = {
  'request-complement': { due: DUE, items: [{ question: 'A', text: 'Précisez.' }] },
  dismiss: { reason: 'Hors du périmètre.' },
};

describe('A step of the instruction', () => {
  let parvis: Parvis;
  let desk: LabelDesk;
  let office: InstructionDesk;
  let id = 0;
  let piece = 0;
  beforeAll(async () => {
    parvis = await startParvis();
    office = await InstructionDesk.open(parvis);
    desk = office.label;
    await desk.scoring.account('Jurée', 'Juror');
    ({ id } = await office.inInstruction('Ana', BRELAN));
    await desk.account('Inconnu');
    const colleague = await desk.account('Collègue');
    await parvis.sql('insert into parvis_label_colleagues values (?, ?, now())', [id, colleague]);
    piece = Number((await office.pieces(id))[0]?.id);
    await parvis.sql("update parvis_label_evidence set decision = 'accepted' where id = ?", [piece]);
  });
  afterAll(() => parvis.stop());

  /** As its procedure would leave it: with an open request where one is awaited, and everything decided. */
  async function putInto(state: string): Promise<void> {
    const awaited = state === 'complement-requested';
    await parvis.sql('update parvis_label_complements set closed_at = now() where closed_at is null');
    await parvis.sql(
      `update parvis_label_applications set state = ?, version = 3, reason = 'Motif.',
       complement_due = case when ? = 'complement-requested' then timestamptz '2026-03-31' end where id = ?`,
      [state, state, id],
    );
    if (awaited) {
      await parvis.sql(
        `insert into parvis_label_complements (application_id, items, due, asked_by, asked_at)
         values (?, '[{"question":"A","text":"Précisez."}]', '2026-03-31', 1, '2026-03-30')`,
        [id],
      );
    }
  }

  const callAs = (token: string | null, path: string, body: object) => {
    const call = parvis.http().post(`/label${path}`).send(body);
    return token === null ? call : call.set('Authorization', `Bearer ${token}`);
  };

  it('that is not listed in a state writes nothing, whatever the step', async () => {
    for (const state of APPLICATION_STATES) {
      await putInto(state);
      const before = await office.everything();
      for (const event of OFFICE_EVENTS.filter((one) => LISTED[state]?.includes(one) !== true)) {
        const answer = await office.tries(id, event, 3, BODIES[event]);
        expect([state, event, answer.status, answer.code]).toEqual([state, event, 409, 'NOT_IN_THIS_STATE']);
      }
      for (const name of ['Ana', 'Collègue'].filter(() => state !== 'complement-requested')) {
        // Until the proclamation an application that is decided looks to its commune as it did in deliberation.
        const { status, code } = await office.answer(name, id, state === 'decided' ? 2 : 3);
        expect([state, name, status, code]).toEqual([state, name, 409, 'NOT_IN_THIS_STATE']);
      }
      if (!['in-instruction', 'complement-requested'].includes(state)) {
        const decided = { version: 1, decision: 'rejected', reason: 'Illisible.' };
        const at = `/applications/${id}`;
        expect(await desk.ask('put', `${at}/evidence/${piece}/decision`, decided)).toMatchObject({
          ...{ status: 409, code: 'NOT_IN_INSTRUCTION' },
        });
        const na = { version: 0, state: 'na', reason: 'Motif.' };
        expect(await desk.ask('put', `${at}/applicability/A`, na)).toMatchObject({
          ...{ status: 409, code: 'NOT_IN_INSTRUCTION' },
        });
      }
      expect([state, await office.everything()]).toEqual([state, before]);
    }
  });

  it('is listed for the office alone: everybody else writes nothing in any state', async () => {
    const answers: [string, number][] = [];
    for (const state of APPLICATION_STATES) {
      await putInto(state);
      const before = await office.everything();
      for (const event of OFFICE_EVENTS) {
        const body = { version: 3, ...BODIES[event] };
        const path = `/applications/${id}/steps/${event}`;
        for (const [who, token] of [
          ['juror', desk.scoring.tokenOf('Jurée')],
          ['owner', desk.tokenOf('Ana')],
          ['colleague', desk.tokenOf('Collègue')],
          ['stranger', desk.tokenOf('Inconnu')],
          ['anonymous', null],
        ] as const) {
          answers.push([who, (await callAs(token, path, body)).status]);
        }
      }
      for (const name of ['Inconnu']) {
        const shown = await desk.call(name, 'get', `/applications/${id}/complements`);
        const answer = await office.answer(name, id, 3);
        expect([shown.status, answer.status]).toEqual([404, 404]);
        expect(shown.text).toBe(answer.text);
      }
      expect([state, await office.everything()]).toEqual([state, before]);
    }
    const refused = new Set(answers.map(([who, status]) => `${who} ${status}`));
    expect([...refused].sort()).toEqual([
      ...['anonymous 401', 'colleague 401', 'juror 403', 'owner 401', 'stranger 401'],
    ]);
  });

  it('that is listed does write, which is what the comparison would see', async () => {
    for (const [state, events] of Object.entries(LISTED)) {
      for (const event of events) {
        await putInto(state);
        const before = await office.everything();
        expect([event, (await office.tries(id, event, 3, BODIES[event])).status]).toEqual([event, 200]);
        expect([event, await office.everything()]).not.toEqual([event, before]);
      }
    }
  });

  it('that fails in its middle leaves nothing behind: no state, no request, no revision, no entry, no mail', async () => {
    const failing: readonly [string, string, () => PromiseLike<{ status: number }>][] = [
      ...OFFICE_EVENTS.map((event): [string, string, () => PromiseLike<{ status: number }>] => [
        event,
        Object.entries(LISTED).find(([, events]) => events.includes(event))?.[0] ?? '',
        () => office.tries(id, event, 3, BODIES[event]),
      ]),
      ['answer', 'answered', () => office.answer('Ana', id, 3)],
    ];
    for (const table of ['parvis_journal', 'parvis_mail_outbox']) {
      for (const [event, state, step] of failing) {
        // A step without a mail is not stopped by an outbox that fails.
        if (table === 'parvis_mail_outbox' && ['resume', 'make-ready'].includes(event)) continue;
        await putInto(state === 'answered' ? 'complement-requested' : state);
        if (event === 'answer') {
          await parvis.sql('update parvis_label_applications set complement_due = ? where id = ?', [DUE, id]);
          await parvis.sql('update parvis_label_complements set due = ? where closed_at is null', [DUE]);
        }
        const before = await office.everything();
        expect([table, event, await stoppedAt(parvis, { table }, step)]).toEqual([table, event, 500]);
        expect([table, event, await office.everything()]).toEqual([table, event, before]);
        expect([table, event, (await step()).status]).toEqual([table, event, 200]);
      }
    }
  });

  it('bumps the revision when the commune answers, by which sheets of an earlier one are known to be old', async () => {
    const revision = async () =>
      (await parvis.sql('select revision from parvis_label_applications where id = ?', [id]))[0]?.revision;
    await putInto('in-instruction');
    const before = Number(await revision());
    await office.request(id, 3);
    expect(await revision()).toBe(before);
    await office.answer('Ana', id, 4);
    expect(await revision()).toBe(before + 1);
  });
});
