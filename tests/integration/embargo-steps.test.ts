import { BEFORE, EmbargoDesk, HOUR, RELEASE } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';

const STATES = ['awaiting-approval', 'planned', 'to-confirm', 'held', 'failed', 'done', 'cancelled'] as const;
const LATER = '2026-11-24T09:00:00.000Z';

/** What each step sends, and in which states it may be taken. */
const STEPS = {
  approve: { body: {}, from: ['awaiting-approval', 'held'] },
  confirm: { body: {}, from: ['to-confirm'] },
  reschedule: {
    body: { instant: LATER },
    from: ['awaiting-approval', 'planned', 'to-confirm', 'held', 'failed'],
  },
  retry: { body: {}, from: ['failed'] },
  lift: { body: { reason: 'Essai' }, from: ['awaiting-approval', 'planned', 'to-confirm', 'held', 'failed'] },
  cancel: { body: {}, from: ['awaiting-approval', 'planned', 'to-confirm', 'held', 'failed'] },
} as const;

type Step = keyof typeof STEPS;

/** Which steps each role may ask for at all. */
const ROLES: Readonly<Record<string, readonly Step[]>> = {
  'Super Admin': ['approve', 'confirm', 'reschedule', 'retry', 'lift', 'cancel'],
  Communications: ['approve', 'confirm', 'reschedule', 'retry', 'lift', 'cancel'],
  // May approve what others wrote, and publishes no release.
  Events: ['approve'],
  'Label office': [],
  Juror: [],
};

const isStep = (name: string): name is Step => name in STEPS;

describe('A step of a plan', () => {
  let parvis: Parvis;
  let desk: EmbargoDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = await EmbargoDesk.open(parvis);
    parvis.stopClockAt(BEFORE);
    for (const role of Object.keys(ROLES)) await desk.send(role, 'get', '/embargo/plans');
  });
  afterAll(() => parvis.stop());

  /** A release whose plan stands in that state. */
  async function releaseIn(state: string): Promise<string> {
    const documentId = await desk.press.draft(`${state} ${Math.random()}`);
    await desk.plan(documentId);
    await parvis.sql('update parvis_embargo_plans set state = ?, failure = ? where document_id = ?', [
      ...[state, state === 'failed' ? 'Refusé' : null, documentId],
    ]);
    return documentId;
  }

  /** Everything that a step could have written. */
  const everything = async (documentId: string) => ({
    rows: await desk.rowCounts(),
    plan: await parvis.sql('select * from parvis_embargo_plans where document_id = ?', [documentId]),
    jobs: await parvis.sql('select id, run_at from graphile_worker._private_jobs order by id'),
  });

  describe.each(STATES)('in the state %s', (state) => {
    it.each(Object.keys(ROLES))(
      'asked for by %s happens if it is listed, else it writes nothing',
      async (role) => {
        for (const step of Object.keys(STEPS).filter(isStep)) {
          const { body, from } = STEPS[step];
          const documentId = await releaseIn(state);
          const before = await everything(documentId);
          const answer = await desk.step(documentId, step, body, role);
          const may = ROLES[role]?.includes(step) === true;
          const listed = from.some((each) => each === state);
          const open = state !== 'done' && state !== 'cancelled';
          const expected = !may ? 403 : listed ? 200 : 409;
          expect({ step, status: answer.status }).toEqual({ step, status: expected });
          if (expected === 409) {
            expect(answer.code).toBe(open ? 'NOT_IN_THIS_STATE' : 'NO_OPEN_PLAN');
          }
          if (expected !== 200) expect(await everything(documentId)).toEqual(before);
        }
      },
    );
  });

  it('asked for by somebody who saw an older version is refused, and writes nothing', async () => {
    for (const step of Object.keys(STEPS).filter(isStep)) {
      const { body, from } = STEPS[step];
      const documentId = await releaseIn(from[0]);
      const before = await everything(documentId);
      expect(await desk.step(documentId, step, { ...body, expectedVersion: 7 })).toMatchObject({
        ...{ status: 412, code: 'STALE_VERSION' },
      });
      expect(await everything(documentId)).toEqual(before);
      expect(await desk.step(documentId, step, { ...body, expectedVersion: 1 })).toMatchObject({
        status: 200,
      });
    }
  });

  it('is shown beforehand with the very verdict that answers it, in the reader’s language', async () => {
    const documentId = await releaseIn('awaiting-approval');
    await desk.edit(documentId, { subtitle: 'Modifié' });
    const { body } = await desk.see(documentId);
    expect(body.events).toEqual([
      {
        event: 'approve',
        allowed: false,
        reasons: [
          {
            code: 'LAST_EDITOR',
            message: 'Vous avez modifié ce contenu en dernier\u202f: une autre personne doit l’approuver.',
          },
        ],
      },
      { event: 'reschedule', allowed: true, reasons: [] },
      { event: 'lift', allowed: true, reasons: [] },
      { event: 'cancel', allowed: true, reasons: [] },
    ]);
    expect(await desk.step(documentId, 'approve')).toMatchObject({ status: 409, code: 'LAST_EDITOR' });
    const seen = await desk.see(documentId, 'Events');
    expect(seen.body.events).toMatchObject([
      { event: 'approve', allowed: true },
      { event: 'reschedule', allowed: false, reasons: [{ code: 'NOT_PERMITTED' }] },
      { event: 'lift', allowed: false },
      { event: 'cancel', allowed: false },
    ]);
  });

  it('and what is planned are seen by who may read the content only', async () => {
    const documentId = await releaseIn('planned');
    expect((await desk.see(documentId, 'Juror')).status).toBe(403);
    expect((await desk.see(documentId, 'Label office')).status).toBe(200);
    expect((await desk.send('Juror', 'get', '/embargo/plans')).body).toEqual([]);
    const listed = await desk.send('Label office', 'get', `/embargo/plans?from=${HOUR}&to=${LATER}`);
    expect(listed.body).toEqual(
      expect.arrayContaining([expect.objectContaining({ documentId, instant: HOUR })]),
    );
    expect((await parvis.http().get(`/embargo/plans/${RELEASE}/${documentId}`)).status).toBe(401);
  });
});

describe('A plan', () => {
  let parvis: Parvis;
  let desk: EmbargoDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = await EmbargoDesk.open(parvis);
    parvis.stopClockAt(BEFORE);
  });
  afterAll(() => parvis.stop());

  it.each([
    ['in the past', { instant: '2026-11-23T08:58:59.999Z' }, 409, 'INSTANT_PAST'],
    ['at this very moment', { instant: BEFORE }, 409, 'INSTANT_PAST'],
    ['decades ahead', { instant: '2062-11-23T09:00:00Z' }, 409, 'INSTANT_TOO_FAR'],
    ['without a zone', { instant: '2026-11-23T10:00' }, 400, 'INSTANT_WITHOUT_ZONE'],
    ['without an instant', {}, 400, 'INSTANT_MALFORMED'],
    ['at something else', { instant: 'demain à 10 h' }, 400, 'INSTANT_MALFORMED'],
    ['in a zone that is none', { local: '2026-11-24T10:00', zone: 'Europe/Lille' }, 400, 'ZONE_UNKNOWN'],
    ['in an hour that clocks skip', { local: '2027-03-28T02:30' }, 400, 'INSTANT_SKIPPED'],
    ['in an hour that clocks show twice', { local: '2027-10-31T02:30' }, 400, 'INSTANT_DOUBLED'],
    ['of a kind that is none', { kind: 'delete', instant: HOUR }, 400, 'INVALID_REQUEST'],
    ['with more than it takes', { instant: HOUR, state: 'done' }, 400, 'INVALID_REQUEST'],
  ])('%s is refused, and writes nothing', async (_, body, status, code) => {
    const documentId = await desk.press.draft(`Mal programmé ${code}`);
    await desk.see(documentId);
    const before = await desk.rowCounts();
    const answer = await desk.step(documentId, '', body);
    expect(answer).toMatchObject({ status, code });
    expect(answer.body).toMatchObject({ error: { message: expect.stringMatching(/^[A-ZÉ].*\.$/) } });
    expect(await desk.rowCounts()).toEqual(before);
  });

  it('in an hour that clocks show twice is made by naming which one', async () => {
    const documentId = await desk.press.draft('Changement d’heure');
    expect(await desk.step(documentId, '', { instant: '2027-10-31T02:30:00+01:00' })).toMatchObject({
      body: { plan: { instant: '2027-10-31T01:30:00.000Z', inWords: expect.stringContaining('(UTC+1)') } },
    });
  });

  it('in a local hour is kept with its zone', async () => {
    const documentId = await desk.press.draft('Outre-mer');
    expect(
      await desk.step(documentId, '', { local: '2026-11-24T10:30', zone: 'Indian/Reunion' }),
    ).toMatchObject({ body: { plan: { instant: '2026-11-24T06:30:00.000Z', zone: 'Indian/Reunion' } } });
  });

  it('of what cannot be planned, or is not there, is refused', async () => {
    const post = (uid: string, documentId: string) =>
      desk.send('Super Admin', 'post', `/embargo/plans/${uid}/${documentId}`, { instant: HOUR });
    const partner = await parvis.strapi
      .documents('api::partner.partner')
      .create({ data: { name: 'Un partenaire', kind: 'association' } });
    expect(await post('api::partner.partner', partner.documentId)).toMatchObject({
      ...{ status: 409, code: 'TYPE_NOT_CONFIGURED' },
    });
    expect((await post(RELEASE, 'abcdefghijklmnopqrstuvwx')).status).toBe(404);
    expect((await post('api::nothing.nothing', 'abcdefghijklmnopqrstuvwx')).status).toBe(404);
    expect((await post('admin::user', '1')).status).toBe(404);
    expect((await post(RELEASE, "1'%20or%201=1")).status).toBe(404);
  });

  it('of an incomplete release says what its publication would be refused for', async () => {
    const documentId = await desk.press.draft('Incomplet');
    await desk.edit(documentId, { lead: null });
    expect(await desk.plan(documentId)).toMatchObject({
      ...{ status: 200, body: { plan: { state: 'awaiting-approval' }, obstacles: [{ path: ['lead'] }] } },
    });
  });
});
