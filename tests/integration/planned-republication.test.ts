import { record } from '@parvis/newsroom';
import { BEFORE, EmbargoDesk, HOUR, RELEASE } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';

const NOTE = 'Lire 250, et non 205.';

describe('A release that has been public', () => {
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

  const place = (documentId: string) => ({ uid: RELEASE, documentId });
  const onTheSite = async (documentId: string) =>
    (await parvis.http().get(`/api/press-releases/${documentId}`).query({ populate: 'corrections' })).body
      .data;

  /** Public as « 205 », its draft says « 250 ». */
  const edited = async (): Promise<string> => {
    const documentId = await desk.press.published('205 élus');
    await desk.edit(documentId, { title: '250 élus' });
    return documentId;
  };
  const announcedAndPlanned = async (): Promise<string> => {
    const documentId = await edited();
    await record(parvis.strapi).announce(place(documentId), { kind: 'major', note: NOTE });
    expect(await desk.plan(documentId)).toMatchObject({ status: 200 });
    await desk.step(documentId, 'approve', {}, 'Super Admin');
    return documentId;
  };
  const itsHourComes = async () => {
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
  };

  it('is not planned to be published again, and whoever asks is told to correct it at once', async () => {
    const documentId = await edited();
    const before = await desk.rowCounts();
    expect(await desk.plan(documentId)).toMatchObject({
      ...{ status: 409, code: 'PUBLICATION_REFUSED' },
      body: { error: { message: expect.stringContaining('«\u202fPublier la correction…\u202f»') } },
    });
    expect(await desk.rowCounts()).toEqual(before);
  });

  it('says so before anybody asks, where the panel shows what can be planned', async () => {
    const documentId = await edited();
    const told = { message: expect.stringContaining('Corrigez-le tout de suite') };
    const { body } = await desk.see(documentId);
    expect(body).toMatchObject({ forNewPlan: { publish: false }, obstacles: [told] });
    expect(body.events).toMatchObject([{ event: 'plan', allowed: false, reasons: [told] }]);
  });

  it('is not planned while it is withdrawn, but has to be brought back', async () => {
    const documentId = await desk.press.published('Retiré');
    const notice = { reason: 'error', explanation: null, replacementUrl: null } as const;
    await record(parvis.strapi).withdraw(place(documentId), notice);
    expect(await desk.plan(documentId)).toMatchObject({
      ...{ status: 409, code: 'PUBLICATION_REFUSED' },
      body: { error: { message: expect.stringContaining('rétablissez-le') } },
    });
  });

  it('is planned once it has been announced which correction that is', async () => {
    const documentId = await announcedAndPlanned();
    await itsHourComes();
    expect(await onTheSite(documentId)).toMatchObject({ title: '250 élus', corrections: [{ note: NOTE }] });
  });

  it('would fail at its hour without that (control)', async () => {
    const documentId = await announcedAndPlanned();
    await parvis.sql('delete from parvis_announced_publications where document_id = ?', [documentId]);
    expect((await desk.see(documentId)).body).toMatchObject({ obstacles: [{ path: [] }] });
    await itsHourComes();
    expect(await desk.state(documentId)).toBe('failed');
    expect(await onTheSite(documentId)).toMatchObject({ title: '205 élus' });
  });
});
