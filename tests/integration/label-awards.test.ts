import { AWARD_EVENTS } from '../../src/plugins/label/server/src/domain/award/award-procedure';
import { AwardsDesk, PROCLAMATION } from '../support/label-awards';
import { type Parvis, startParvis } from '../support/parvis';
import { until } from '../support/parvis-process';

describe('An award', () => {
  let parvis: Parvis;
  let desk: AwardsDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    desk = await AwardsDesk.open(parvis);
  });
  afterAll(() => parvis.stop());

  /** An edition that is proclaimed, with one award to a commune. */
  const awarded = async (owner?: { id: number }) => {
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    const edition = await desk.edition();
    await desk.decided(edition, 'ZZ001', owner === undefined ? {} : { owner });
    parvis.stopClockAt(PROCLAMATION);
    await desk.proclaim(edition);
    const [award] = (await desk.kept(edition)).awards;
    return { edition, award: Number(award?.id) };
  };
  const rowOf = async (id: number) =>
    (
      await parvis.sql(
        'select state, version, reason, heard_on::text from parvis_label_awards where id = ?',
        [id],
      )
    )[0];
  const step = (award: number, event: string, body: object) =>
    desk.label.ask('post', `/awards/${award}/steps/${event}`, body);

  it('is listed with what can be done with it', async () => {
    const { edition, award } = await awarded();
    const { data } = await desk.label.ask('get', `/editions/${edition}/awards`);
    expect(data).toMatchObject({
      ...{ page: 1, pageSize: 50, total: 1 },
      lines: [
        {
          ...{
            id: award,
            commune: { code: 'ZZ001', name: 'Sainte-ZZ001' },
            level: { code: '1', label: '1' },
          },
          ...{ state: 'active', version: 1, validFrom: '2026-09-10', validTo: '2029-09-09' },
          steps: [
            { event: 'warn', allowed: true },
            { event: 'withdraw', allowed: true },
          ],
        },
      ],
    });
    expect(data.lines[0]).not.toHaveProperty('token');
  });

  it('is found by words of its commune, whatever its accents, or by the beginning of its number', async () => {
    const { edition } = await awarded();
    const numbers = async (query: string): Promise<readonly string[]> => {
      const { data } = await desk.label.ask('get', `/editions/${edition}/awards?${query}`);
      return data.lines.map(({ number }: { number: string }) => number);
    };
    const all = await numbers('');
    expect(all).toHaveLength(1);
    for (const found of ['q=SAINTE%20zz', 'q=s%C3%A2inte-ZZ001', `q=${all[0]?.slice(0, 8).toLowerCase()}`]) {
      expect([found, await numbers(found)]).toEqual([found, all]);
    }
    for (const missed of ['q=saintes', 'q=2026', 'page=2']) {
      expect([missed, await numbers(missed)]).toEqual([missed, []]);
    }
  });

  it('is withdrawn after a hearing and with a reason, and the commune is told', async () => {
    const owner = await parvis.apiUser();
    const { award } = await awarded(owner);
    const warned = await step(award, 'warn', { version: 1, reason: 'Aucune instance depuis un an.' });
    expect(warned.data).toMatchObject({ state: 'warned', version: 2 });
    const before = await rowOf(award);
    expect(await step(award, 'withdraw', { version: 1 })).toMatchObject({ status: 412 });
    expect(await step(award, 'withdraw', { version: 2 })).toMatchObject({
      ...{ status: 409, code: 'HEARING_NEEDED' },
    });
    const late = { version: 2, reason: 'Rien.', heardOn: '2026-09-11' };
    expect(await step(award, 'withdraw', late)).toMatchObject({ status: 409, code: 'HEARING_NEEDED' });
    expect(await step(award, 'withdraw', { ...late, heardOn: 'hier' })).toMatchObject({ status: 400 });
    expect(await step(award, 'withdraw', { version: 2, heardOn: '2026-09-09' })).toMatchObject({
      ...{ status: 409, code: 'REASON_NEEDED' },
    });
    expect(await rowOf(award)).toEqual(before);

    parvis.postBox.empty();
    const reason = 'Plus aucune instance ne se réunit.';
    const { data } = await step(award, 'withdraw', { version: 2, reason, heardOn: '2026-09-09' });
    expect(data).toMatchObject({ state: 'withdrawn', heardOn: '2026-09-09', reason, steps: [] });
    await parvis.runDueJobs();
    const mails = await parvis.postBox.mailsTo(owner.email);
    expect(mails.map(({ subject }) => subject)).toContain('Sainte-ZZ001\u202f: retrait de votre label');
    expect(mails.some(({ text }) => text?.includes(`Motif\u202f: ${reason}`))).toBe(true);
    expect(await desk.journalOf('label.award', award)).toEqual([
      ...['label.award.make', 'label.award.warn', 'label.award.withdraw'],
    ]);
  });

  it('is changed by no step that is not the office’s or not listed', async () => {
    const { award } = await awarded();
    await step(award, 'withdraw', { version: 1, reason: 'Motif', heardOn: '2026-09-09' });
    const before = await rowOf(award);
    for (const event of AWARD_EVENTS) {
      const { status } = await step(award, event, { version: 2, reason: 'Motif', heardOn: '2026-09-09' });
      expect([event, status]).toEqual([event, ['warn', 'withdraw'].includes(event) ? 409 : 404]);
    }
    expect((await step(999_999, 'warn', { version: 1 })).status).toBe(404);
    expect(await rowOf(award)).toEqual(before);
  });

  it('ends after its last day in Paris, and half a year before the commune is told once', async () => {
    const owner = await parvis.apiUser();
    const { award } = await awarded(owner);
    parvis.postBox.empty();
    for (const instant of ['2029-03-10T22:30:00Z', '2029-03-12T00:30:00Z', '2029-03-13T00:30:00Z']) {
      parvis.stopClockAt(instant);
      await parvis.liveAwards();
      await parvis.runDueJobs();
    }
    const subjects = (await parvis.postBox.mailsTo(owner.email)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject?.includes('se termine'))).toEqual([
      'Sainte-ZZ001\u202f: votre label se termine le 9\u00a0septembre 2029',
    ]);
    parvis.stopClockAt('2029-09-09T21:59:59.999Z');
    await parvis.liveAwards();
    expect(await rowOf(award)).toMatchObject({ state: 'active' });
    parvis.stopClockAt('2029-09-09T22:00:00Z');
    await parvis.liveAwards();
    expect(await rowOf(award)).toMatchObject({ state: 'expired', version: 2 });
    await parvis.liveAwards();
    expect(await rowOf(award)).toMatchObject({ state: 'expired', version: 2 });
  });

  it('is followed by its renewal on the day after its last', async () => {
    const { edition, award } = await awarded();
    const next = await desk.nextEdition(edition, 2027);
    await desk.decided(next, 'ZZ001');
    await desk.proclaim(next);
    const [renewal] = (await desk.kept(next)).awards;
    expect(renewal).toMatchObject({ state: 'upcoming', from: '2029-09-10' });
    parvis.stopClockAt('2029-09-09T21:00:00Z');
    await parvis.liveAwards();
    expect([await rowOf(award), await rowOf(Number(renewal?.id))]).toMatchObject([
      { state: 'active' },
      { state: 'upcoming' },
    ]);
    parvis.stopClockAt('2029-09-09T22:00:00Z');
    await parvis.liveAwards();
    expect([await rowOf(award), await rowOf(Number(renewal?.id))]).toMatchObject([
      { state: 'renewed' },
      { state: 'active' },
    ]);
  });

  it('never has a day in common with another of the programme, even one given at the same instant', async () => {
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    const edition = await desk.edition();
    const other = await desk.nextEdition(edition, 2025);
    const application = await desk.decided(other, 'ZZ001');
    await desk.decided(edition, 'ZZ001');
    parvis.stopClockAt(PROCLAMATION);
    const insert = `insert into parvis_label_awards
        (application_id, decision_id, programme_id, commune, number, level, state, valid_from, valid_to, token)
      select application.id, decision.id, edition.programme_id, 'ZZ001', 'AA-2025-ZZ001-01', '1', 'active',
        '2026-09-01', '2027-08-31', repeat('A', 43)
      from parvis_label_applications application
      join parvis_label_decisions decision on decision.application_id = application.id
      join parvis_label_editions edition on edition.id = application.edition_id where application.id = ?`;
    const trx = await parvis.strapi.db.connection.transaction();
    await trx.raw(insert, [application]);
    const asked = desk.label.ask('post', `/editions/${edition}/steps/proclaim`, { version: 2 });
    const waits = async (): Promise<boolean> =>
      (await parvis.sql('select from pg_locks where not granted')).length > 0;
    void asked.then(() => {});
    await until(waits);
    await trx.commit();
    expect(await asked).toMatchObject({ status: 409, code: 'AWARDS_OVERLAP' });
    expect((await desk.kept(edition)).awards).toEqual([]);
    await desk.proclaim(edition);
    expect((await desk.kept(edition)).awards).toMatchObject([{ state: 'upcoming', from: '2027-09-01' }]);
  });
});
