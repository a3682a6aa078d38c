import { BEFORE } from '../support/embargo-desk';
import { addressOf, MailingDesk } from '../support/mailing-desk';
import { type Parvis, startParvis } from '../support/parvis';

let parvis: Parvis;
let mailings: MailingDesk;
beforeAll(async () => {
  parvis = await startParvis();
  mailings = await MailingDesk.open(parvis);
});
beforeEach(() => mailings.beginAt(BEFORE));
afterAll(() => parvis.stop());

describe('Unsubscribing', () => {
  const linkOf = async (name: string): Promise<string> => {
    const members = await mailings.journalists(name);
    const id = await mailings.draft(await mailings.desk.press.published(`Pour ${name}`), {
      lists: [await mailings.list({ members })],
    });
    await mailings.step(id, 'send');
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
    const before = await mailings.desk.rowCounts();
    const page = await parvis.http().get(path).set('Accept-Language', 'fr').expect(200);
    await parvis.http().head(path).expect(200);
    expect(page.text).toContain('Ne plus rien recevoir');
    expect(page.text).toContain(`action="${path}"`);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(await mailings.desk.rowCounts()).toEqual(before);
    expect(await optedOut('lea')).toBeNull();
  });

  it('takes one click of a mail program, without an account, and stays so', async () => {
    const path = await linkOf('max');
    const post = () => parvis.http().post(path).type('form').send({ 'List-Unsubscribe': 'One-Click' });
    const before = await mailings.desk.rowCounts();
    const first = await post();
    expect(await mailings.desk.rowCounts()).not.toEqual(before);
    expect([first.status, first.redirect]).toEqual([200, false]);
    expect(await optedOut('max')).toEqual(new Date(BEFORE));
    expect((await post()).status).toBe(200);
    const id = await mailings.draft(await mailings.desk.press.published('Encore une'), {
      lists: [await mailings.list({ topics: 'climat' })],
    });
    parvis.postBox.empty();
    expect(await mailings.step(id, 'send')).toMatchObject({ status: 409, code: 'NO_RECIPIENTS' });
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
