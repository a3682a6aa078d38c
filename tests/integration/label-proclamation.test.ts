import { AwardsDesk, PROCLAMATION } from '../support/label-awards';
import { type Parvis, startParvis } from '../support/parvis';

describe('A proclamation', () => {
  let parvis: Parvis;
  let desk: AwardsDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    desk = await AwardsDesk.open(parvis);
  });
  afterAll(() => parvis.stop());

  const summer = () => parvis.stopClockAt('2026-07-02T12:00:00Z');
  const edition = async (): Promise<number> => {
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    const id = await desk.edition();
    summer();
    return id;
  };
  const plan = (id: number, version: number) =>
    desk.label.ask('put', `/editions/${id}/proclamation`, { version });
  const nothingTold = { decisions: [{ state: 'adopted', version: 2, trace: null }], awards: [] };

  it('is planned for the instant of the calendar, and tells everything then', async () => {
    const id = await edition();
    const owner = await parvis.apiUser();
    await desk.decided(id, 'ZZ001', { owner, levelByGrid: '2', overrideReason: 'Une instance a cessé.' });
    await desk.decided(id, 'ZZ002', { outcome: 'refused', score: '12.00' });
    expect((await desk.label.ask('get', `/editions/${id}/proclamation`)).data).toEqual({
      ...{ planned: false, at: PROCLAMATION, ready: true, reasons: [], version: 2 },
    });
    expect(await plan(id, 1)).toMatchObject({ status: 412, code: 'STALE_VERSION' });
    expect((await plan(id, 2)).data).toMatchObject({ planned: true, version: 3 });
    expect(await plan(id, 3)).toMatchObject({ status: 409, code: 'PROCLAMATION_PLANNED' });

    parvis.stopClockAt('2026-09-10T07:59:59.999Z');
    await parvis.runDueJobs();
    expect((await desk.kept(id)).awards).toEqual([]);

    parvis.stopClockAt(PROCLAMATION);
    parvis.postBox.empty();
    await parvis.runDueJobs();
    const { decisions, awards } = await desk.kept(id);
    expect(decisions).toMatchObject([
      { state: 'published', version: 4 },
      { state: 'published', version: 4 },
    ]);
    expect(awards).toMatchObject([
      {
        ...{ number: expect.stringMatching(/^DM.-2026-ZZ001-01$/), level: '1', state: 'active', version: 1 },
        ...{ from: '2026-09-10', to: '2029-09-09', token: expect.stringMatching(/^[\w-]{43}$/) },
      },
    ]);
    expect(await desk.journalOf('label.edition', id)).toEqual([
      ...['label.edition.created', 'label.edition.open'],
      ...['label.edition.proclamation-planned', 'label.edition.proclaim'],
    ]);
    expect(await desk.journalOf('label.decision', Number(decisions[0]?.id))).toEqual([
      ...['label.decision.notify', 'label.decision.publish'],
    ]);
    expect(await desk.journalOf('label.award', Number(awards[0]?.id))).toEqual(['label.award.make']);
    expect((await desk.label.ask('get', `/editions/${id}`)).data).toMatchObject({
      ...{ state: 'proclaimed', proclaimedAt: PROCLAMATION },
    });

    expect(parvis.postBox.mails).toHaveLength(2);
    const [mine] = await parvis.postBox.mailsTo(owner.email);
    expect(mine?.subject).toBe('Décision sur la candidature de Sainte-ZZ001');
    expect(mine?.text).toContain('Label attribué');
    expect(mine?.text).toContain('Score\u202f: 62,50 sur 100');
    expect(mine?.text).toContain('La commune associe ses habitants');
    expect(mine?.text).toContain('celui que donne la grille\u202f: Une instance a cessé.');
    expect(mine?.text).toMatch(/jusqu’au mercredi 11\u00a0novembre 2026/);
    await parvis.runDueJobs();
    expect(parvis.postBox.mails).toHaveLength(2);
  });

  it('is taken back, and then does not happen', async () => {
    const id = await edition();
    await desk.decided(id, 'ZZ001');
    const cancel = () => desk.label.ask('delete', `/editions/${id}/proclamation`);
    expect(await cancel()).toMatchObject({ status: 409, code: 'PROCLAMATION_NOT_PLANNED' });
    await plan(id, 2);
    expect((await cancel()).data).toMatchObject({ planned: false, version: 4 });
    parvis.stopClockAt('2026-09-10T09:00:00Z');
    await parvis.runDueJobs();
    expect(await desk.kept(id)).toMatchObject(nothingTold);
    await desk.proclaim(id);
    expect((await desk.kept(id)).awards).toHaveLength(1);
  });

  it('is no longer planned once its edition is cancelled', async () => {
    const id = await edition();
    await desk.decided(id, 'ZZ001');
    await plan(id, 2);
    const cancelled = await desk.label.ask('post', `/editions/${id}/steps/cancel`, {
      ...{ version: 3, reason: 'Le programme s’arrête.' },
    });
    expect(cancelled.data).toMatchObject({ state: 'cancelled', version: 4 });
    expect((await desk.label.ask('get', `/editions/${id}/proclamation`)).data.planned).toBe(false);
    parvis.stopClockAt(PROCLAMATION);
    await parvis.runDueJobs();
    expect(await desk.kept(id)).toMatchObject(nothingTold);
    expect((await desk.journalOf('label.edition', id)).at(-1)).toBe('label.edition.cancel');
  });

  it('does not take place while a commune waits for its decision, and says so', async () => {
    const id = await edition();
    await desk.decided(id, 'ZZ001');
    await desk.application(id, 'ZZ002');
    const { data } = await plan(id, 2);
    expect(data).toMatchObject({
      ...{ planned: true, ready: false },
      reasons: [{ code: 'APPLICATIONS_UNDECIDED', message: 'Candidatures sans décision\u202f: 1.' }],
    });
    parvis.stopClockAt('2026-09-10T09:00:00Z');
    await parvis.runDueJobs();
    expect(await desk.kept(id)).toMatchObject(nothingTold);
    expect((await desk.label.ask('get', `/editions/${id}/proclamation`)).data).toMatchObject({
      ...{ planned: false, ready: false },
    });
    expect((await desk.journalOf('label.edition', id)).at(-1)).toBe('label.edition.proclamation-missed');
    expect(await desk.label.ask('post', `/editions/${id}/steps/proclaim`, { version: 4 })).toMatchObject({
      status: 409,
      code: 'APPLICATIONS_UNDECIDED',
    });
  });

  it('is planned of an edition in deliberation only, and by the office only', async () => {
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    const id = await desk.label.openEdition();
    for (const state of ['open', 'instruction', 'jury', 'closed']) {
      await desk.inState(id, state);
      expect([state, await plan(id, 2)]).toMatchObject([state, { status: 409, code: 'NOT_IN_THIS_STATE' }]);
    }
    expect(await plan(99_999, 1)).toMatchObject({ status: 404 });
    const answer = await parvis
      .http()
      .get(`/label/editions/${id}/proclamation`)
      .set('Authorization', `Bearer ${await parvis.adminToken('Communications')}`);
    expect(answer.status).toBe(403);
  });

  it('does not come before its instant, by hand neither', async () => {
    const id = await edition();
    await desk.decided(id, 'ZZ001');
    parvis.stopClockAt('2026-09-10T07:59:59.999Z');
    expect(await desk.label.ask('post', `/editions/${id}/steps/proclaim`, { version: 2 })).toMatchObject({
      status: 409,
      code: 'TOO_EARLY',
    });
    expect(await desk.kept(id)).toMatchObject(nothingTold);
  });

  it('lets an award begin when the one before it ends', async () => {
    const first = await edition();
    await desk.decided(first, 'ZZ001');
    parvis.stopClockAt(PROCLAMATION);
    await desk.proclaim(first);
    const next = await desk.nextEdition(first, 2027);
    await desk.decided(next, 'ZZ001', { level: '1' });
    parvis.stopClockAt('2027-09-10T08:00:00Z');
    await desk.proclaim(next);
    expect((await desk.kept(next)).awards).toMatchObject([
      {
        ...{ number: expect.stringMatching(/-2027-ZZ001-01$/), state: 'upcoming' },
        ...{ from: '2029-09-10', to: '2032-09-09' },
      },
    ]);
  });

  it('is undone as a whole when anything of it fails', async () => {
    const id = await edition();
    await desk.decided(id, 'ZZ001');
    await desk.decided(id, 'ZZ002', { run: 424_242 });
    parvis.stopClockAt(PROCLAMATION);
    const before = await desk.kept(id);
    const { status } = await desk.label.ask('post', `/editions/${id}/steps/proclaim`, { version: 2 });
    expect(status).toBe(500);
    expect(await desk.kept(id)).toEqual(before);
    expect((await desk.label.ask('get', `/editions/${id}`)).data.state).toBe('deliberation');
  });
});
