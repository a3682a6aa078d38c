import { OPEN } from '../support/instruction-desk';
import { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';

const BRELAN = '29999';
const scale = { min: '0', max: '4', step: '1' };
const grid = (...children: readonly object[]) => ({ root: { code: 'R', weight: '100', children } });

describe('A renewal', () => {
  let parvis: Parvis;
  let desk: LabelDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt(OPEN);
    desk = new LabelDesk(parvis);
    await desk.begin();
  });
  afterAll(() => parvis.stop());

  const begin = (name: string, body: object) => desk.call(name, 'post', '/applications', { body });
  const submitted = async (name: string) => {
    const id = await desk.complete(name, BRELAN, await desk.openEdition());
    await desk.call(name, 'post', `/applications/${id}/submit`);
    return id;
  };
  /** An edition that asks A as before, B on another scale, and C for the first time. */
  const nextEdition = async () =>
    desk.openEdition({
      grid: await desk.grid(
        grid(
          { code: 'A', label: 'Écoute', weight: '50', scale },
          { code: 'B', label: 'Décision', weight: '30', scale: { ...scale, max: '5' } },
          { code: 'C', label: 'Suivi', weight: '20', scale },
        ),
      ),
    });

  it('begins with what was submitted last, and says what has become of the questions', async () => {
    const former = await submitted('Ana');
    // What is changed after the submission is no part of it.
    await parvis.sql(
      `update parvis_label_answers set given = given || '{"text": "Autre."}' where application_id = ?`,
      [former],
    );
    const { status, data } = await begin('Ana', {
      edition: await nextEdition(),
      commune: BRELAN,
      renews: former,
    });
    expect(status).toBe(201);
    expect(data.renewal).toEqual({
      ...{ application: former, year: 2026 },
      changes: [
        { question: 'A', change: 'same' },
        { question: 'B', change: 'rescaled' },
        { question: 'C', change: 'new' },
      ],
    });
    expect(data.answers).toMatchObject([
      { question: 'A', text: 'Un conseil de quartier.', mark: '3', version: 1 },
      { question: 'B', text: 'Un conseil de quartier.', mark: null, version: 1 },
    ]);
    expect(data.missing.map(({ question }: { question: string | null }) => question)).toEqual([
      'B',
      'C',
      null,
    ]);
    expect((await desk.answer('Ana', data.id, 'A', { mark: '4' }, 1)).status).toBe(200);
    const plain = await desk.call('Ana', 'get', `/applications/${former}`);
    expect(plain.data.renewal).toBeNull();
  });

  it('takes nothing from a draft, another commune, or somebody else’s application', async () => {
    const edition = await nextEdition();
    const draft = await desk.draft('Bob', BRELAN, await desk.openEdition());
    const others = await submitted('Cléo');
    await desk.claim('Cléo', '85999');
    for (const [name, wanted] of [
      ['Bob', { commune: BRELAN, renews: draft }],
      ['Bob', { commune: BRELAN, renews: others }],
      ['Cléo', { commune: '85999', renews: others }],
    ] as const) {
      expect(await begin(name, { edition, ...wanted })).toMatchObject({
        status: 409,
        code: 'NOTHING_TO_RENEW',
      });
    }
    const rows = await parvis.sql('select id from parvis_label_applications where edition_id = ?', [edition]);
    expect(rows).toEqual([]);
    // The control: a colleague of that team may renew it.
    const colleague = await desk.account('Dan');
    await desk.claim('Dan', BRELAN);
    await parvis.sql('insert into parvis_label_colleagues values (?, ?, now())', [others, colleague]);
    expect((await begin('Dan', { edition, commune: BRELAN, renews: others })).status).toBe(201);
  });
});
