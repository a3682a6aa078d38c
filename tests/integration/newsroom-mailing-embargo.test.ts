import { done } from '../support/done';
import { AFTER, BEFORE, HOUR, RELEASE } from '../support/embargo-desk';
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

describe('A mailing under embargo', () => {
  it('bears the embargo in subject and body, and a link for each reader alone', async () => {
    const members = await mailings.journalists('zoe', 'jean');
    const documentId = await mailings.desk.planned('Encore secret');
    const id = await mailings.draft(documentId, {
      ...{
        lists: [await mailings.list({ members })],
        introduction: 'Bonjour,\n\nVoici <b>notre</b> annonce.',
      },
    });
    await mailings.step(id, 'send');
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
    expect(await mailings.progress(id)).toMatchObject({ delivered: 2, opened: 0 });
    await parvis.http().post(`${path}/acceptance`).send({ accepts: true, until: HOUR }).expect(200);
    expect(await mailings.progress(id)).toMatchObject({ delivered: 2, opened: 1 });
  });

  it('is refused when no publication is planned, or an approval is missing', async () => {
    const all = await mailings.list({ members: await mailings.journalists('zoe') });
    const unplanned = await mailings.draft(await mailings.desk.press.draft('Sans plan'), { lists: [all] });
    expect(await mailings.step(unplanned, 'send')).toMatchObject({ status: 409, code: 'NOT_PLANNED' });
    const documentId = await mailings.desk.press.draft('Sans accord');
    await mailings.desk.plan(documentId);
    const unapproved = await mailings.draft(documentId, { lists: [all] });
    expect(await mailings.step(unapproved, 'send')).toMatchObject({ status: 409, code: 'EMBARGO_UNSETTLED' });
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual([]);
  });

  it('gives nobody a link again whose reading was revoked', async () => {
    const members = await mailings.journalists('zoe', 'jean');
    const documentId = await mailings.desk.planned('Révoqué');
    const all = await mailings.list({ members });
    const first = await mailings.draft(documentId, { lists: [all] });
    await mailings.step(first, 'send');
    await parvis.runDueJobs();
    const grants = parvis.strapi.plugin('embargo').service('grants');
    const held = await grants.listFor({ uid: RELEASE, documentId });
    done(
      await grants.revoke(held.find(({ email }: { email: string }) => email === addressOf('zoe')).id, {
        kind: 'system',
        id: null,
      }),
    );
    parvis.postBox.empty();
    const second = await mailings.draft(documentId, { lists: [all] });
    await mailings.step(second, 'send');
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual([addressOf('jean')]);
  });

  it('sends nothing more once the publication is given up', async () => {
    const members = await mailings.journalists('zoe');
    const documentId = await mailings.desk.planned('Abandonné');
    const id = await mailings.draft(documentId, { lists: [await mailings.list({ members })] });
    await mailings.step(id, 'send');
    await mailings.desk.step(documentId, 'cancel');
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual([]);
    expect(await mailings.state(id)).toBe('cancelled');
  });
});

describe('A mailing that waits for the lift', () => {
  it('is sent at the minute the release is public, with the public address', async () => {
    const members = await mailings.journalists('zoe', 'jean');
    const documentId = await mailings.desk.planned('À dix heures');
    const id = await mailings.draft(documentId, {
      lists: [await mailings.list({ members })],
      moment: 'lift',
    });
    expect((await mailings.step(id, 'plan')).body.state).toBe('planned');
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual([]);
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    expect(await mailings.desk.isPublic(documentId)).toBe(true);
    expect(mailings.received()).toEqual([addressOf('jean'), addressOf('zoe')]);
    const [mail] = await parvis.postBox.mailsTo(addressOf('zoe'));
    expect(mail?.text).toContain('http://site.example/communiques/a-dix-heures');
    expect(mail?.subject).toBe('À dix heures');
  });

  it('is sent once by a lift ahead of the hour, and not again at the hour', async () => {
    const members = await mailings.journalists('zoe');
    const documentId = await mailings.desk.planned('Avancé');
    const id = await mailings.draft(documentId, {
      lists: [await mailings.list({ members })],
      moment: 'lift',
    });
    await mailings.step(id, 'plan');
    await mailings.desk.step(documentId, 'lift', { reason: 'Fuite' });
    await parvis.runDueJobs();
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual([addressOf('zoe')]);
    expect(await mailings.state(id)).toBe('sent');
  });

  it('is held when the publication is given up, and can be cancelled or changed then', async () => {
    const members = await mailings.journalists('zoe');
    const documentId = await mailings.desk.planned('Sans suite');
    const id = await mailings.draft(documentId, {
      lists: [await mailings.list({ members })],
      moment: 'lift',
    });
    await mailings.step(id, 'plan');
    await mailings.desk.step(documentId, 'cancel');
    expect(await mailings.state(id)).toBe('held');
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    expect(mailings.received()).toEqual([]);
    expect((await mailings.step(id, 'reopen')).body.state).toBe('draft');
  });

  it('is undone with a lift that fails, and its readers learn nothing', async () => {
    const members = await mailings.journalists('zoe');
    const documentId = await mailings.desk.planned('Échoué');
    const id = await mailings.draft(documentId, {
      lists: [await mailings.list({ members })],
      moment: 'lift',
    });
    await mailings.step(id, 'plan');
    await mailings.desk.edit(documentId, { lead: 'Changé après l’accord.' });
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    expect(await mailings.desk.isPublic(documentId)).toBe(false);
    expect(await mailings.state(id)).toBe('planned');
    expect(mailings.received()).not.toContain(addressOf('zoe'));
  });

  it('has nothing to wait for when the release is public', async () => {
    const all = await mailings.list({ members: await mailings.journalists('zoe') });
    const id = await mailings.draft(await mailings.desk.press.published('Déjà là'), {
      lists: [all],
      moment: 'lift',
    });
    expect(await mailings.step(id, 'plan')).toMatchObject({ status: 409, code: 'NOTHING_TO_WAIT_FOR' });
  });
});
