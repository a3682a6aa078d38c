import { BEFORE, HOUR, RELEASE } from '../support/embargo-desk';
import { typographyFaults } from '../support/french-typography';
import { addressOf, EMBARGO, MailingDesk } from '../support/mailing-desk';
import { type Parvis, startParvis } from '../support/parvis';

let parvis: Parvis;
let mailings: MailingDesk;
beforeAll(async () => {
  parvis = await startParvis();
  mailings = await MailingDesk.open(parvis);
});
beforeEach(() => mailings.beginAt(BEFORE));
afterAll(() => parvis.stop());

describe('A mailing of a public release', () => {
  it('reaches everybody on its lists once, with the public address', async () => {
    const [zoe] = await mailings.journalists('zoe', 'jean', 'anne');
    const some = await mailings.list({ members: [zoe] });
    const all = await mailings.list({ topics: 'climat' });
    const id = await mailings.draft(await mailings.desk.press.published('Une convention'), {
      lists: [some, all],
    });
    expect((await mailings.panel('get', `/${id}`)).body.reach).toEqual({
      recipients: 3,
      optedOut: 0,
      bounced: 0,
    });
    expect((await mailings.step(id, 'send')).status).toBe(200);
    await mailings.deliver();
    expect(mailings.received()).toEqual(['anne', 'jean', 'zoe'].map(addressOf));
    const [mail] = await parvis.postBox.mailsTo(addressOf('zoe'));
    expect(mail?.subject).toBe('Une convention');
    expect(mail?.text).toContain('http://site.example/communiques/une-convention');
    expect(mail?.text).toContain('Ce qu’il faut savoir en une phrase.');
    expect(mail?.text).not.toContain('EMBARGO');
    const lines = mail?.text?.replace(/https?:\S+/g, 'adresse').split('\n') ?? [];
    expect(lines.flatMap(typographyFaults)).toEqual([]);
    expect(await mailings.state(id)).toBe('sent');
    expect(await mailings.progress(id)).toEqual({
      ...{ recipients: 3, waiting: 0, delivered: 3, refused: 0, failed: 0, notSent: 0, opened: null },
    });
  });

  it('leaves out who opted out or cannot be reached, also when that happens on the way', async () => {
    const [zoe, jean, anne, paul] = await mailings.journalists('zoe', 'jean', 'anne', 'paul');
    await parvis.sql('update newsroom_journalists set opted_out_at = ? where document_id = ?', [
      BEFORE,
      zoe ?? '',
    ]);
    await parvis.sql('update newsroom_journalists set bounced_at = ? where document_id = ?', [
      BEFORE,
      jean ?? '',
    ]);
    const id = await mailings.draft(await mailings.desk.press.published('Pour deux'), {
      lists: [await mailings.list({ members: [zoe, jean, anne, paul] })],
    });
    await mailings.step(id, 'send');
    await parvis.strapi.plugin('newsroom').service('mailings').find(id);
    await parvis.strapi.plugin('newsroom').service('opt-out').optOut(anne);
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual([addressOf('paul')]);
  });

  it('that is asked to write to nobody is refused with its reason', async () => {
    const documentId = await mailings.desk.press.published('Pour personne');
    const without = await mailings.draft(documentId);
    expect(await mailings.step(without, 'send')).toMatchObject({ status: 409, code: 'NO_LISTS' });
    const empty = await mailings.draft(documentId, { lists: [await mailings.list({})] });
    expect(await mailings.step(empty, 'send')).toMatchObject({ status: 409, code: 'NO_RECIPIENTS' });
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual([]);
  });

  it('counts what servers refuse, names whom, and writes to no dead address again', async () => {
    const members = await mailings.journalists('zoe', 'jean', 'anne');
    parvis.postBox.treatAs(addressOf('zoe'), { code: 550, sentence: '5.1.1 No such user' });
    parvis.postBox.treatAs(addressOf('jean'), { code: 550, sentence: '5.7.1 Not from you' });
    const documentId = await mailings.desk.press.published('Refusé');
    const all = await mailings.list({ members });
    const id = await mailings.draft(documentId, { lists: [all] });
    await mailings.step(id, 'send');
    await mailings.deliver();
    expect(await mailings.progress(id)).toMatchObject({ delivered: 1, refused: 2 });
    expect((await mailings.panel('get', `/${id}/unreached`)).body).toEqual([
      expect.objectContaining({ email: addressOf('jean'), state: 'refused', error: '550 5.7.1' }),
      expect.objectContaining({ email: addressOf('zoe'), state: 'refused', error: '550 5.1.1' }),
    ]);
    const again = await mailings.draft(documentId, { lists: [all] });
    expect((await mailings.panel('get', `/${again}`)).body.reach).toEqual({
      recipients: 2,
      optedOut: 0,
      bounced: 1,
    });
  });

  it('is sent at the instant that it is planned for', async () => {
    const members = await mailings.journalists('zoe');
    const id = await mailings.draft(await mailings.desk.press.published('Plus tard'), {
      ...{
        lists: [await mailings.list({ members })],
        moment: 'instant',
        local: '2026-11-23T10:00',
        zone: 'Europe/Paris',
      },
    });
    expect((await mailings.step(id, 'plan')).body.state).toBe('planned');
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual([]);
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual([addressOf('zoe')]);
  });

  it('refuses an hour that clocks skip, and one that has passed', async () => {
    const documentId = await mailings.desk.press.published('Mauvaise heure');
    const skipped = { uid: RELEASE, documentId, moment: 'instant', local: '2026-03-29T02:30' };
    expect(await mailings.panel('post', '', skipped)).toMatchObject({ status: 400, code: 'INSTANT_WRONG' });
    const id = await mailings.draft(documentId, {
      ...{ lists: [await mailings.list({ members: await mailings.journalists('zoe') })], moment: 'instant' },
      local: '2026-11-23T09:00',
    });
    expect(await mailings.step(id, 'plan')).toMatchObject({ status: 409, code: 'INSTANT_PAST' });
  });

  it('that is cancelled on its way sends nothing more', async () => {
    const members = await mailings.journalists('zoe', 'jean');
    const id = await mailings.draft(await mailings.desk.press.published('Annulé'), {
      lists: [await mailings.list({ members })],
    });
    await mailings.step(id, 'send');
    expect((await mailings.step(id, 'cancel')).body.state).toBe('cancelled');
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual([]);
    expect(await mailings.step(id, 'send')).toMatchObject({ status: 409, code: 'NOT_IN_THIS_STATE' });
  });
});

describe('A mailing that breaks off half-way', () => {
  const BATCH = 500;
  const MANY = 2 * BATCH + 100;

  it('goes on where it stopped: nobody is lost, nobody written to twice', async () => {
    await parvis.sql(
      `insert into newsroom_journalists
         (document_id, name, outlet, email, language, legal_basis, source, collected_at, topics, updated_at)
       select 'j' || number, 'Personne', 'La Gazette', 'personne-' || number || '@gazette.example', 'fr',
         'legitimate-interest', 'Annuaire', '2026-01-01', 'climat', now()
       from generate_series(1, ?) as number`,
      [MANY],
    );
    const id = await mailings.draft(await mailings.desk.press.published('À beaucoup'), {
      lists: [await mailings.list({ topics: 'climat' })],
    });
    await parvis.sql(
      `create function break_off() returns trigger language plpgsql as $$
       begin
         if (select count(*) from parvis_mail_outbox) > 700 then raise exception 'broken off'; end if;
         return null;
       end; $$`,
    );
    await parvis.sql('delete from parvis_mail_outbox');
    await parvis.sql(
      'create trigger break_off after insert on parvis_mail_outbox for each statement execute function break_off()',
    );
    try {
      await mailings.step(id, 'send');
      await parvis.runDueJobs();
      expect(await mailings.progress(id)).toMatchObject({
        recipients: MANY,
        delivered: BATCH,
        waiting: MANY - BATCH,
      });
    } finally {
      await parvis.sql('drop function break_off() cascade');
    }
    // Who comes onto a list meanwhile is not part of it.
    await mailings.journalists('tard');
    await parvis.retryJobs();
    expect(mailings.received()).toHaveLength(MANY);
    expect(new Set(mailings.received()).size).toBe(MANY);
    expect(mailings.received()).not.toContain(addressOf('tard'));
  });
});

describe('Before a mailing', () => {
  it('its sender sees it, and gets a test, without anybody being granted anything', async () => {
    const members = await mailings.journalists('zoe');
    const documentId = await mailings.desk.planned('À relire');
    const id = await mailings.draft(documentId, {
      lists: [await mailings.list({ members })],
      subject: 'Mon objet',
    });
    const before = await mailings.desk.rowCounts();
    const { body } = await mailings.panel('get', `/${id}/preview`);
    expect(body).toMatchObject({
      subject: `[Essai] ${EMBARGO} – Mon objet`,
      text: expect.stringContaining(EMBARGO),
    });
    expect((await mailings.panel('get', `/${id}/preview?language=en`)).body.subject).toContain(
      'UNDER EMBARGO until Monday 23 November 2026 at 10:00, Paris time',
    );
    expect(await mailings.desk.rowCounts()).toEqual(before);
    expect((await mailings.step(id, 'test')).status).toBe(202);
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual(['communications@test.example']);
    expect(await mailings.state(id)).toBe('draft');
  });

  it('whoever has not the right to it, or may not read the release, gets nowhere', async () => {
    const documentId = await mailings.desk.press.draft('Pas pour tous');
    const id = await mailings.draft(documentId);
    for (const role of ['Events', 'Juror']) {
      expect((await mailings.panel('get', '', {}, role)).status).toBe(403);
      expect((await mailings.panel('post', `/${id}/send`, {}, role)).status).toBe(403);
    }
    expect((await mailings.panel('post', '', { uid: 'api::partner.partner', documentId })).status).toBe(404);
    expect((await mailings.panel('get', '/999999')).status).toBe(404);
  });

  it('a step that was asked for in view of an older version is refused', async () => {
    const id = await mailings.draft(await mailings.desk.press.published('Deux mains'));
    await mailings.panel('put', `/${id}`, { subject: 'Un' });
    expect(await mailings.panel('put', `/${id}`, { subject: 'Deux', expectedVersion: 1 })).toMatchObject({
      status: 412,
    });
  });
});
