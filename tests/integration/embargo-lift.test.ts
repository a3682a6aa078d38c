import { AFTER, BEFORE, EmbargoDesk, HOUR, RELEASE } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';

describe('A planned release', () => {
  let parvis: Parvis;
  let desk: EmbargoDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = await EmbargoDesk.open(parvis);
  });
  beforeEach(() => {
    parvis.stopClockAt(BEFORE);
  });
  afterAll(() => parvis.stop());

  it('is public at its hour, not before, and keeps what it says of it', async () => {
    const documentId = await desk.press.draft('Le sommet aura lieu');
    const planned = await desk.plan(documentId);
    expect(planned).toMatchObject({
      status: 200,
      body: {
        plan: {
          state: 'awaiting-approval',
          instant: HOUR,
          inWords: 'lundi 23\u00a0novembre 2026 à 10\u00a0h\u00a000, heure de Paris',
          owner: 'Communications',
        },
        approvals: { missing: { staff: 1, partners: [] } },
      },
    });
    expect(await desk.step(documentId, 'approve', {}, 'Super Admin')).toMatchObject({
      body: { plan: { state: 'planned', version: 2 } },
    });
    await parvis.runDueJobs();
    expect(await desk.isPublic(documentId)).toBe(false);
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    expect(await desk.isPublic(documentId)).toBe(true);
    expect(await desk.state(documentId)).toBe('done');
    expect(await desk.journal(documentId)).toEqual(['embargo.planned', 'embargo.approved', 'embargo.lifted']);
  });

  it('is edited and published again after its hour', async () => {
    const documentId = await desk.planned('Le sommet a eu lieu');
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    expect(await desk.edit(documentId, { subtitle: 'Avec trois cents personnes' })).toMatchObject({
      status: 200,
    });
    await parvis.strapi.documents(RELEASE).publish({ documentId });
    const answer = await parvis.http().get(`/api/press-releases/${documentId}`);
    expect(answer.body.data.subtitle).toBe('Avec trois cents personnes');
  });
});
