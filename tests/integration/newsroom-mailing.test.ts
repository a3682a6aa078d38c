import type { Outcome } from '@parvis/procedure';
import { AFTER, BEFORE, EmbargoDesk, HOUR, RELEASE } from '../support/embargo-desk';
import { typographyFaults } from '../support/french-typography';
import { type Parvis, startParvis } from '../support/parvis';

const EMBARGO = 'SOUS EMBARGO jusqu’au lundi 23\u00a0novembre 2026 à 10\u00a0h\u00a000, heure de Paris';
const MOMENT_LATER = '2026-11-23T08:59:30.000Z';
const JOURNALIST = 'plugin::newsroom.journalist';
const PRESS_LIST = 'plugin::newsroom.press-list';

let parvis: Parvis;
let desk: EmbargoDesk;
beforeAll(async () => {
  parvis = await startParvis();
  desk = await EmbargoDesk.open(parvis);
});
beforeEach(async () => {
  parvis.stopClockAt(BEFORE);
  parvis.postBox.empty();
  for (const table of ['newsroom_journalists', 'newsroom_press_lists', 'parvis_suppressed_addresses']) {
    await parvis.sql(`delete from ${table}`);
  }
  await parvis.sql('delete from parvis_mailings');
  await parvis.sql('delete from graphile_worker._private_jobs');
});
afterAll(() => parvis.stop());

/** Journalists by the beginning of their addresses, with their documentIds. */
async function journalists(...names: string[]): Promise<string[]> {
  const made = [];
  for (const name of names) {
    const data = {
      ...{ name: `${name} Exemple`, outlet: 'La Gazette', email: addressOf(name), source: 'Annuaire' },
      ...{ collectedAt: '2026-01-01', topics: 'climat', territories: '59' },
      language: 'fr',
      legalBasis: 'legitimate-interest',
    } as const;
    made.push((await parvis.strapi.documents(JOURNALIST).create({ data })).documentId);
  }
  return made;
}
const addressOf = (name: string) => `${name}@gazette.example`;

let lists = 0;
async function list(data: object): Promise<string> {
  lists += 1;
  const made = await parvis.strapi
    .documents(PRESS_LIST)
    .create({ data: { name: `Liste ${lists}`, ...data } });
  return made.documentId;
}

const panel = (method: 'get' | 'post' | 'put', path: string, body: object = {}, role = 'Communications') =>
  desk.send(role, method, `/newsroom/mailings${path}`, body);
const draft = async (documentId: string, more: object = {}) => {
  const { body } = await panel('post', '', { uid: RELEASE, documentId, ...more });
  if (body.id === undefined) throw new Error(JSON.stringify(body));
  return Number(body.id);
};
const step = (id: number, name: string) => panel('post', `/${id}/${name}`);
const state = async (id: number) => (await panel('get', `/${id}`)).body.state;
const progress = async (id: number) => (await panel('get', `/${id}`)).body.progress;
/** Sends what is due, and sees to what became of it a moment later. */
const deliver = async () => {
  await parvis.runDueJobs();
  parvis.stopClockAt(MOMENT_LATER);
  await parvis.runDueJobs();
};
const received = () => parvis.postBox.mails.map(({ to }) => to).sort();
const done = <Done>(outcome: Outcome<Done>): Done => {
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};
const service = () => parvis.strapi.plugin('newsroom').service('mailings');
const asked = { actor: { kind: 'system', id: null } };

describe('A mailing of a public release', () => {
  it('reaches everybody on its lists once, with the public address', async () => {
    const [zoe] = await journalists('zoe', 'jean', 'anne');
    const some = await list({ members: [zoe] });
    const all = await list({ topics: 'climat' });
    const id = await draft(await desk.press.published('Une convention'), { lists: [some, all] });
    expect((await panel('get', `/${id}`)).body.reach).toEqual({ recipients: 3, optedOut: 0, bounced: 0 });
    expect((await step(id, 'send')).status).toBe(200);
    await deliver();
    expect(received()).toEqual(['anne', 'jean', 'zoe'].map(addressOf));
    const [mail] = await parvis.postBox.mailsTo(addressOf('zoe'));
    expect(mail?.subject).toBe('Une convention');
    expect(mail?.text).toContain('http://site.example/communiques/une-convention');
    expect(mail?.text).toContain('Ce qu’il faut savoir en une phrase.');
    expect(mail?.text).not.toContain('EMBARGO');
    const lines = mail?.text?.replace(/https?:\S+/g, 'adresse').split('\n') ?? [];
    expect(lines.flatMap(typographyFaults)).toEqual([]);
    expect(await state(id)).toBe('sent');
    expect(await progress(id)).toEqual({
      ...{ recipients: 3, waiting: 0, delivered: 3, refused: 0, failed: 0, notSent: 0, opened: null },
    });
  });

  it('leaves out who opted out or cannot be reached, also when that happens on the way', async () => {
    const [zoe, jean, anne, paul] = await journalists('zoe', 'jean', 'anne', 'paul');
    await parvis.sql('update newsroom_journalists set opted_out_at = ? where document_id = ?', [
      BEFORE,
      zoe ?? '',
    ]);
    await parvis.sql('update newsroom_journalists set bounced_at = ? where document_id = ?', [
      BEFORE,
      jean ?? '',
    ]);
    const id = await draft(await desk.press.published('Pour deux'), {
      lists: [await list({ members: [zoe, jean, anne, paul] })],
    });
    await step(id, 'send');
    await service().find(id);
    await parvis.strapi.plugin('newsroom').service('opt-out').optOut(anne);
    await parvis.runDueJobs();
    expect(received()).toEqual([addressOf('paul')]);
  });

  it('that is asked to write to nobody is refused with its reason', async () => {
    const documentId = await desk.press.published('Pour personne');
    const without = await draft(documentId);
    expect(await step(without, 'send')).toMatchObject({ status: 409, code: 'NO_LISTS' });
    const empty = await draft(documentId, { lists: [await list({})] });
    expect(await step(empty, 'send')).toMatchObject({ status: 409, code: 'NO_RECIPIENTS' });
    await parvis.runDueJobs();
    expect(received()).toEqual([]);
  });

  it('counts what servers refuse, names whom, and writes to no dead address again', async () => {
    const members = await journalists('zoe', 'jean', 'anne');
    parvis.postBox.treatAs(addressOf('zoe'), { code: 550, sentence: '5.1.1 No such user' });
    parvis.postBox.treatAs(addressOf('jean'), { code: 550, sentence: '5.7.1 Not from you' });
    const documentId = await desk.press.published('Refusé');
    const all = await list({ members });
    const id = await draft(documentId, { lists: [all] });
    await step(id, 'send');
    await deliver();
    expect(await progress(id)).toMatchObject({ delivered: 1, refused: 2 });
    expect((await panel('get', `/${id}/unreached`)).body).toEqual([
      expect.objectContaining({ email: addressOf('jean'), state: 'refused', error: '550 5.7.1' }),
      expect.objectContaining({ email: addressOf('zoe'), state: 'refused', error: '550 5.1.1' }),
    ]);
    const again = await draft(documentId, { lists: [all] });
    expect((await panel('get', `/${again}`)).body.reach).toEqual({ recipients: 2, optedOut: 0, bounced: 1 });
  });

  it('is sent at the instant that it is planned for', async () => {
    const members = await journalists('zoe');
    const id = await draft(await desk.press.published('Plus tard'), {
      ...{
        lists: [await list({ members })],
        moment: 'instant',
        local: '2026-11-23T10:00',
        zone: 'Europe/Paris',
      },
    });
    expect((await step(id, 'plan')).body.state).toBe('planned');
    await parvis.runDueJobs();
    expect(received()).toEqual([]);
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    expect(received()).toEqual([addressOf('zoe')]);
  });

  it('refuses an hour that clocks skip, and one that has passed', async () => {
    const documentId = await desk.press.published('Mauvaise heure');
    const skipped = { uid: RELEASE, documentId, moment: 'instant', local: '2026-03-29T02:30' };
    expect(await panel('post', '', skipped)).toMatchObject({ status: 400, code: 'INSTANT_WRONG' });
    const id = await draft(documentId, {
      ...{ lists: [await list({ members: await journalists('zoe') })], moment: 'instant' },
      local: '2026-11-23T09:00',
    });
    expect(await step(id, 'plan')).toMatchObject({ status: 409, code: 'INSTANT_PAST' });
  });

  it('that is cancelled on its way sends nothing more', async () => {
    const members = await journalists('zoe', 'jean');
    const id = await draft(await desk.press.published('Annulé'), { lists: [await list({ members })] });
    await step(id, 'send');
    expect((await step(id, 'cancel')).body.state).toBe('cancelled');
    await parvis.runDueJobs();
    expect(received()).toEqual([]);
    expect(await step(id, 'send')).toMatchObject({ status: 409, code: 'NOT_IN_THIS_STATE' });
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
    const id = await draft(await desk.press.published('À beaucoup'), {
      lists: [await list({ topics: 'climat' })],
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
      await step(id, 'send');
      await parvis.runDueJobs();
      expect(await progress(id)).toMatchObject({ recipients: MANY, delivered: BATCH, waiting: MANY - BATCH });
    } finally {
      await parvis.sql('drop function break_off() cascade');
    }
    // Who comes onto a list meanwhile is not part of it.
    await journalists('tard');
    await parvis.retryJobs();
    expect(received()).toHaveLength(MANY);
    expect(new Set(received()).size).toBe(MANY);
    expect(received()).not.toContain(addressOf('tard'));
  });
});

describe('A mailing under embargo', () => {
  it('bears the embargo in subject and body, and a link for each reader alone', async () => {
    const members = await journalists('zoe', 'jean');
    const documentId = await desk.planned('Encore secret');
    const id = await draft(documentId, {
      ...{ lists: [await list({ members })], introduction: 'Bonjour,\n\nVoici <b>notre</b> annonce.' },
    });
    await step(id, 'send');
    await parvis.runDueJobs();
    const [zoe] = await parvis.postBox.mailsTo(addressOf('zoe'));
    const [jean] = await parvis.postBox.mailsTo(addressOf('jean'));
    expect(zoe?.subject).toBe(`${EMBARGO} – Encore secret`);
    for (const body of [zoe?.text, String(zoe?.html)]) expect(body).toContain(EMBARGO);
    expect(zoe?.html).toContain('Voici &lt;b&gt;notre&lt;/b&gt; annonce.');
    expect(zoe?.text).not.toContain('Ce qu’il faut savoir');
    const linkIn = (text = '') => /https?:\S+\/embargo\/readings\/\S+/.exec(text)?.[0] ?? '';
    expect(linkIn(zoe?.text)).not.toBe(linkIn(jean?.text));
    const path = new URL(linkIn(zoe?.text)).pathname;
    const conditions = await parvis.http().get(path).expect(200);
    expect(conditions.body.data).toMatchObject({ stage: 'conditions', reader: { person: 'zoe Exemple' } });
    expect(await progress(id)).toMatchObject({ delivered: 2, opened: 0 });
    await parvis.http().post(`${path}/acceptance`).send({ accepts: true, until: HOUR }).expect(200);
    expect(await progress(id)).toMatchObject({ delivered: 2, opened: 1 });
  });

  it('is refused when no publication is planned, or an approval is missing', async () => {
    const all = await list({ members: await journalists('zoe') });
    const unplanned = await draft(await desk.press.draft('Sans plan'), { lists: [all] });
    expect(await step(unplanned, 'send')).toMatchObject({ status: 409, code: 'NOT_PLANNED' });
    const documentId = await desk.press.draft('Sans accord');
    await desk.plan(documentId);
    const unapproved = await draft(documentId, { lists: [all] });
    expect(await step(unapproved, 'send')).toMatchObject({ status: 409, code: 'EMBARGO_UNSETTLED' });
    await parvis.runDueJobs();
    expect(received()).toEqual([]);
  });

  it('gives nobody a link again whose reading was revoked', async () => {
    const members = await journalists('zoe', 'jean');
    const documentId = await desk.planned('Révoqué');
    const all = await list({ members });
    const first = await draft(documentId, { lists: [all] });
    await step(first, 'send');
    await parvis.runDueJobs();
    const grants = parvis.strapi.plugin('embargo').service('grants');
    const held = await grants.listFor({ uid: RELEASE, documentId });
    done(
      await grants.revoke(
        held.find(({ email }: { email: string }) => email === addressOf('zoe')).id,
        asked.actor,
      ),
    );
    parvis.postBox.empty();
    const second = await draft(documentId, { lists: [all] });
    await step(second, 'send');
    await parvis.runDueJobs();
    expect(received()).toEqual([addressOf('jean')]);
  });

  it('sends nothing more once the publication is given up', async () => {
    const members = await journalists('zoe');
    const documentId = await desk.planned('Abandonné');
    const id = await draft(documentId, { lists: [await list({ members })] });
    await step(id, 'send');
    await desk.step(documentId, 'cancel');
    await parvis.runDueJobs();
    expect(received()).toEqual([]);
    expect(await state(id)).toBe('cancelled');
  });
});

describe('A mailing that waits for the lift', () => {
  it('is sent at the minute the release is public, with the public address', async () => {
    const members = await journalists('zoe', 'jean');
    const documentId = await desk.planned('À dix heures');
    const id = await draft(documentId, { lists: [await list({ members })], moment: 'lift' });
    expect((await step(id, 'plan')).body.state).toBe('planned');
    await parvis.runDueJobs();
    expect(received()).toEqual([]);
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    expect(await desk.isPublic(documentId)).toBe(true);
    expect(received()).toEqual([addressOf('jean'), addressOf('zoe')]);
    const [mail] = await parvis.postBox.mailsTo(addressOf('zoe'));
    expect(mail?.text).toContain('http://site.example/communiques/a-dix-heures');
    expect(mail?.subject).toBe('À dix heures');
  });

  it('is sent once by a lift ahead of the hour, and not again at the hour', async () => {
    const members = await journalists('zoe');
    const documentId = await desk.planned('Avancé');
    const id = await draft(documentId, { lists: [await list({ members })], moment: 'lift' });
    await step(id, 'plan');
    await desk.step(documentId, 'lift', { reason: 'Fuite' });
    await parvis.runDueJobs();
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    expect(received()).toEqual([addressOf('zoe')]);
    expect(await state(id)).toBe('sent');
  });

  it('is held when the publication is given up, and can be cancelled or changed then', async () => {
    const members = await journalists('zoe');
    const documentId = await desk.planned('Sans suite');
    const id = await draft(documentId, { lists: [await list({ members })], moment: 'lift' });
    await step(id, 'plan');
    await desk.step(documentId, 'cancel');
    expect(await state(id)).toBe('held');
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    expect(received()).toEqual([]);
    expect((await step(id, 'reopen')).body.state).toBe('draft');
  });

  it('is undone with a lift that fails, and its readers learn nothing', async () => {
    const members = await journalists('zoe');
    const documentId = await desk.planned('Échoué');
    const id = await draft(documentId, { lists: [await list({ members })], moment: 'lift' });
    await step(id, 'plan');
    await desk.edit(documentId, { lead: 'Changé après l’accord.' });
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    expect(await desk.isPublic(documentId)).toBe(false);
    expect(await state(id)).toBe('planned');
    expect(received()).not.toContain(addressOf('zoe'));
  });

  it('has nothing to wait for when the release is public', async () => {
    const all = await list({ members: await journalists('zoe') });
    const id = await draft(await desk.press.published('Déjà là'), { lists: [all], moment: 'lift' });
    expect(await step(id, 'plan')).toMatchObject({ status: 409, code: 'NOTHING_TO_WAIT_FOR' });
  });
});

describe('Before a mailing', () => {
  it('its sender sees it, and gets a test, without anybody being granted anything', async () => {
    const members = await journalists('zoe');
    const documentId = await desk.planned('À relire');
    const id = await draft(documentId, { lists: [await list({ members })], subject: 'Mon objet' });
    const before = await desk.rowCounts();
    const { body } = await panel('get', `/${id}/preview`);
    expect(body).toMatchObject({
      subject: `[Essai] ${EMBARGO} – Mon objet`,
      text: expect.stringContaining(EMBARGO),
    });
    expect((await panel('get', `/${id}/preview?language=en`)).body.subject).toContain(
      'UNDER EMBARGO until Monday 23 November 2026 at 10:00, Paris time',
    );
    expect(await desk.rowCounts()).toEqual(before);
    expect((await step(id, 'test')).status).toBe(202);
    await parvis.runDueJobs();
    expect(received()).toEqual(['communications@test.example']);
    expect(await state(id)).toBe('draft');
  });

  it('whoever has not the right to it, or may not read the release, gets nowhere', async () => {
    const documentId = await desk.press.draft('Pas pour tous');
    const id = await draft(documentId);
    for (const role of ['Events', 'Juror']) {
      expect((await panel('get', '', {}, role)).status).toBe(403);
      expect((await panel('post', `/${id}/send`, {}, role)).status).toBe(403);
    }
    expect((await panel('post', '', { uid: 'api::partner.partner', documentId })).status).toBe(404);
    expect((await panel('get', '/999999')).status).toBe(404);
  });

  it('a step that was asked for in view of an older version is refused', async () => {
    const id = await draft(await desk.press.published('Deux mains'));
    await panel('put', `/${id}`, { subject: 'Un' });
    expect(await panel('put', `/${id}`, { subject: 'Deux', expectedVersion: 1 })).toMatchObject({
      status: 412,
    });
  });
});

describe('Unsubscribing', () => {
  const linkOf = async (name: string): Promise<string> => {
    const members = await journalists(name);
    const id = await draft(await desk.press.published(`Pour ${name}`), { lists: [await list({ members })] });
    await step(id, 'send');
    await parvis.runDueJobs();
    const [mail] = await parvis.postBox.mailsTo(addressOf(name));
    const header = mail?.headers.get('list');
    expect(header).toMatchObject({ 'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' } });
    return new URL(JSON.parse(JSON.stringify(header)).unsubscribe.url).pathname;
  };
  const optedOut = async (name: string) =>
    (await parvis.sql('select opted_out_at from newsroom_journalists where email = ?', [addressOf(name)]))[0]
      ?.opted_out_at;

  it('by GET changes nothing: it only asks', async () => {
    const path = await linkOf('lea');
    const before = await desk.rowCounts();
    const page = await parvis.http().get(path).set('Accept-Language', 'fr').expect(200);
    await parvis.http().head(path).expect(200);
    expect(page.text).toContain('Ne plus rien recevoir');
    expect(page.text).toContain(`action="${path}"`);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(await desk.rowCounts()).toEqual(before);
    expect(await optedOut('lea')).toBeNull();
  });

  it('takes one click of a mail program, without an account, and stays so', async () => {
    const path = await linkOf('max');
    const post = () => parvis.http().post(path).type('form').send({ 'List-Unsubscribe': 'One-Click' });
    const before = await desk.rowCounts();
    const first = await post();
    expect(await desk.rowCounts()).not.toEqual(before);
    expect([first.status, first.redirect]).toEqual([200, false]);
    expect(await optedOut('max')).toEqual(new Date(BEFORE));
    expect((await post()).status).toBe(200);
    const id = await draft(await desk.press.published('Encore une'), {
      lists: [await list({ topics: 'climat' })],
    });
    parvis.postBox.empty();
    expect(await step(id, 'send')).toMatchObject({ status: 409, code: 'NO_RECIPIENTS' });
  });

  it('works for ever, also for whoever has been forgotten since', async () => {
    const path = await linkOf('noe');
    const opt = parvis.strapi.plugin('newsroom').service('opt-out');
    await parvis.http().post(path).expect(200);
    parvis.stopClockAt('2031-01-01T00:00:00Z');
    await opt.forgetOptedOut();
    expect(
      await parvis.sql('select * from newsroom_journalists where email = ?', [addressOf('noe')]),
    ).toEqual([]);
    await parvis.http().post(path).expect(200);
  });

  it('by a link that is none of ours is an ordinary 404, and changes nothing', async () => {
    const path = await linkOf('eva');
    for (const wrong of [
      `${path}x`,
      path.replace(/\.1\./, '.2.'),
      `${path.slice(0, path.lastIndexOf('/'))}/x`,
    ]) {
      expect((await parvis.http().get(wrong)).status).toBe(404);
      expect((await parvis.http().post(wrong)).status).toBe(404);
    }
    expect(await optedOut('eva')).toBeNull();
  });
});
