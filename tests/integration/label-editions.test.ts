import { EDITION_EVENTS } from '../../src/plugins/label/server/src/domain/edition/edition-procedure';
import { CALENDAR, LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';

describe('Editions of the label', () => {
  let parvis: Parvis;
  let desk: LabelDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-01-10T12:00:00Z');
    desk = new LabelDesk(parvis);
    await desk.begin();
  });
  afterAll(() => parvis.stop());

  const edition = async (more: object = {}): Promise<number> => {
    const wanted = { programme: await desk.programme(), year: 2026, ...more };
    return (await desk.does('post', '/editions', wanted)).data.id;
  };
  const step = (id: number, event: string, body: object) =>
    desk.ask('post', `/editions/${id}/steps/${event}`, body);
  const rowOf = async (id: number) =>
    (await parvis.sql('select * from parvis_label_editions where id = ?', [id]))[0];
  const journalOf = async (id: number) => {
    const rows = await parvis.sql(
      "select action from parvis_journal where subject_type = 'label.edition' and subject_id = ? order by sequence",
      [String(id)],
    );
    return rows.map(({ action }) => action);
  };

  it('belong to a programme whose letters are its own', async () => {
    const wanted = { letters: 'VVC', slug: 'village-citoyen', title: 'Village citoyen', validYears: 3 };
    const { status, data } = await desk.ask('post', '/programmes', wanted);
    expect([status, data.letters, data.validYears]).toEqual([201, 'VVC', 3]);
    for (const twin of [
      { ...wanted, slug: 'autre' },
      { ...wanted, letters: 'VVD' },
    ]) {
      expect(await desk.ask('post', '/programmes', twin)).toMatchObject({
        ...{ status: 409, code: 'PROGRAMME_EXISTS' },
      });
    }
    expect(await desk.ask('post', '/programmes', { ...wanted, letters: 'vvc' })).toMatchObject({
      ...{ status: 400, code: 'INVALID_REQUEST' },
    });
    expect((await desk.ask('get', '/programmes')).data).toContainEqual(
      expect.objectContaining({ slug: 'village-citoyen' }),
    );
  });

  it('are one a year and programme, on a grid that exists', async () => {
    const programme = await desk.programme();
    await desk.does('post', '/editions', { programme, year: 2026 });
    const again = (body: object) => desk.ask('post', '/editions', body);
    expect(await again({ programme, year: 2026 })).toMatchObject({ status: 409, code: 'EDITION_EXISTS' });
    expect(await again({ programme: 9999, year: 2026 })).toMatchObject({ code: 'UNKNOWN_PROGRAMME' });
    expect(await again({ programme, year: 2027, grid: 9999 })).toMatchObject({ code: 'UNKNOWN_GRID' });
    expect(await again({ programme, year: 2027, calendar: { opens: 'demain' } })).toMatchObject({
      status: 400,
    });
  });

  it('say everything that keeps them from being opened, and open when nothing does', async () => {
    const id = await edition({ grid: await desk.draftOfGrid('draft') });
    const { data } = await desk.ask('get', `/editions/${id}`);
    const opening = data.steps.find(({ event }: { event: string }) => event === 'open');
    expect(opening.allowed).toBe(false);
    expect(opening.reasons.map(({ code }: { code: string }) => code)).toEqual([
      'GRID_NOT_IN_FORCE',
      ...Array<string>(6).fill('CALENDAR_POINT_MISSING'),
    ]);
    expect(opening.reasons[1].message).toBe('Le calendrier est incomplet\u202f: indiquez l’ouverture.');
    expect(await step(id, 'open', { version: 1 })).toMatchObject({ status: 409, code: 'GRID_NOT_IN_FORCE' });

    const prepared = { grid: await desk.grid(), calendar: CALENDAR, version: 1 };
    const after = (await desk.does('put', `/editions/${id}`, prepared)).data;
    expect(after.calendar.closes).toBe('2026-03-29T01:00:00.000Z');
    expect(after.steps).toContainEqual({ event: 'open', allowed: true, reasons: [] });
    expect(await step(id, 'open', { version: 1 })).toMatchObject({ status: 412, code: 'STALE_VERSION' });
    expect((await step(id, 'open', { version: 2 })).data).toMatchObject({ state: 'open', version: 3 });
    expect((await rowOf(id))?.grid_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await desk.ask('put', `/editions/${id}`, { ...prepared, version: 3 })).toMatchObject({
      ...{ status: 409, code: 'NOT_IN_THIS_STATE' },
    });
    expect(await journalOf(id)).toEqual([
      'label.edition.created',
      'label.edition.prepared',
      'label.edition.open',
    ]);
  });

  it('are cancelled with a reason only', async () => {
    const id = await edition();
    expect(await step(id, 'cancel', { version: 1 })).toMatchObject({ status: 409, code: 'REASON_NEEDED' });
    const { data } = await step(id, 'cancel', { version: 1, reason: 'Aucun financement.' });
    expect(data).toMatchObject({ state: 'cancelled', reason: 'Aucun financement.', steps: [] });
  });

  it('close at their closing instant and not before', async () => {
    const id = await desk.openEdition();
    const before = parvis.stopClockAt('2026-03-29T00:59:59.999Z');
    expect(await step(id, 'close', { version: 2 })).toMatchObject({ status: 409, code: 'TOO_EARLY' });
    before();
    const at = parvis.stopClockAt('2026-03-29T01:00:00.000Z');
    expect((await step(id, 'close', { version: 2 })).data.state).toBe('closed');
    at();
    parvis.stopClockAt('2026-01-10T12:00:00Z');
  });

  it('are changed by no step that is not listed', async () => {
    const id = await edition();
    const before = [await rowOf(id), await journalOf(id)];
    for (const event of EDITION_EVENTS.filter((one) => one !== 'open' && one !== 'cancel')) {
      expect([event, await step(id, event, { version: 1 })]).toMatchObject([
        event,
        { status: 409, code: 'NOT_IN_THIS_STATE' },
      ]);
    }
    expect((await step(id, 'rewind', { version: 1 })).status).toBe(404);
    expect((await step(9999, 'open', { version: 1 })).status).toBe(404);
    expect([await rowOf(id), await journalOf(id)]).toEqual(before);
  });

  it('are the office’s alone', async () => {
    await desk.scoring.account('Presse', 'Communications');
    const as = (token: string) =>
      parvis.http().get('/label/editions').set('Authorization', `Bearer ${token}`);
    expect((await as(desk.scoring.tokenOf('Presse'))).status).toBe(403);
    expect((await as(await parvis.userToken())).status).toBe(401);
  });
});
