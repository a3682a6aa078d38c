import { grants } from '@parvis/embargo';
import { record } from '@parvis/newsroom';
import { BEFORE, EmbargoDesk, HOUR, RELEASE } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';

const FORGOTTEN = 'zoe.exemple@gazette.example';
const KEPT = 'jean.exemple@gazette.example';
const STAFF = { kind: 'staff', id: '1' } as const;

describe('A journalist who is forgotten', () => {
  let parvis: Parvis;
  let desk: EmbargoDesk;
  let release: string;
  let mailing: number;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = await EmbargoDesk.open(parvis);
    parvis.stopClockAt(BEFORE);
    release = await desk.planned('Le sommet');
    for (const email of [FORGOTTEN, KEPT]) await journalist(email);
    mailing = await sent(release);
  });
  afterAll(() => parvis.stop());

  async function journalist(email: string): Promise<void> {
    await parvis.strapi.documents('plugin::newsroom.journalist').create({
      data: {
        ...{ name: `Nom de ${email}`, outlet: 'La Gazette', email, topics: 'climat', source: 'Annuaire' },
        ...{ collectedAt: '2026-01-01', language: 'fr', legalBasis: 'legitimate-interest' },
      },
    });
  }

  /** A release sent under embargo to both, who have opened their links. */
  async function sent(documentId: string): Promise<number> {
    const list = await parvis.strapi
      .documents('plugin::newsroom.press-list')
      .create({ data: { name: 'Climat', topics: 'climat' } });
    const place = { uid: RELEASE, documentId };
    const lists = [list.documentId];
    const { body } = await desk.send('Communications', 'post', '/newsroom/mailings', { ...place, lists });
    await desk.send('Communications', 'post', `/newsroom/mailings/${body.id}/send`);
    await parvis.runDueJobs();
    for (const email of [FORGOTTEN, KEPT]) {
      const path = await linkOf(email);
      await parvis.http().post(`${path}/acceptance`).send({ accepts: true, until: HOUR }).expect(200);
      await parvis.http().get(path).expect(200);
    }
    return Number(body.id);
  }

  async function linkOf(email: string): Promise<string> {
    const [mail] = await parvis.postBox.mailsTo(email);
    return /\/api\/embargo\/readings\/[\w.-]+/.exec(mail?.text ?? '')?.[0] ?? '';
  }

  /** The tables of the whole database in which some words stand. */
  async function tablesWith(words: string): Promise<string[]> {
    const tables = await parvis.sql(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
         where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await parvis.sql(
        `select from ${name} as kept where to_jsonb(kept)::text ilike ? limit 1`,
        [`%${words}%`],
      );
      if (rows.length > 0) found.push(String(name));
    }
    return found;
  }

  const opened = async () => {
    const { body } = await desk.send('Communications', 'get', `/newsroom/mailings/${mailing}`);
    return body.progress;
  };
  const readings = () =>
    parvis.sql('select grant_document_id, what, read_at from embargo_readings order by id');

  it('was known by name and address before (control)', async () => {
    for (const words of [FORGOTTEN, `Nom de ${FORGOTTEN}`]) {
      expect(await tablesWith(words)).toEqual(['public.embargo_grants', 'public.newsroom_journalists']);
    }
  });

  it('leaves no trace of name or address anywhere in the database, and the others as they were', async () => {
    const before = { opened: await opened(), readings: await readings() };
    const others = () => parvis.sql('select * from embargo_grants where email = ?', [KEPT]);
    const kept = await others();
    const [row] = await parvis.sql('select document_id from newsroom_journalists where email = ?', [
      FORGOTTEN,
    ]);
    const path = await linkOf(FORGOTTEN);
    const forgetting = `/newsroom/journalists/${row?.document_id}/forgetting`;
    expect(await desk.send('Communications', 'post', forgetting)).toMatchObject({ status: 204 });

    expect(await tablesWith(FORGOTTEN)).toEqual([]);
    expect(await others()).toEqual(kept);
    await parvis.http().get(path).expect(404);
    await parvis
      .http()
      .get(await linkOf(KEPT))
      .expect(200);
    expect(await opened()).toEqual(before.opened);
    expect(await readings()).toEqual(expect.arrayContaining(before.readings));
    expect(await desk.journal(release)).toContain('embargo.grant-revoked');
    const listed = await desk.send('Communications', 'get', `/embargo/grants/${RELEASE}/${release}`);
    expect(JSON.stringify(listed.body)).toContain('"forgotten":true');
  });

  it('is told of nothing that becomes of what they read', async () => {
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    parvis.postBox.empty();
    const notice = { reason: 'error', explanation: 'Le sommet n’a pas lieu.', replacementUrl: null } as const;
    await record(parvis.strapi).withdraw({ uid: RELEASE, documentId: release }, notice);
    await parvis.runDueJobs();
    expect(parvis.postBox.mails.map(({ to }) => to)).toEqual([KEPT]);
  });

  it('is found whatever the letters of the address, of grants revoked before too', async () => {
    parvis.stopClockAt(BEFORE);
    const documentId = await desk.planned('Un autre sommet');
    const request = {
      ...{ person: 'Sacha Plume', outlet: 'Le Quotidien', email: 'Plume@Quotidien.example' },
      language: 'fr',
      subject: { uid: RELEASE, documentId },
      expiresAt: new Date('2026-12-24'),
    } as const;
    const first = await grants(parvis.strapi).create(request, STAFF);
    if (!first.done) throw new Error(JSON.stringify(first.refusal));
    await grants(parvis.strapi).revoke(first.value.id, STAFF);
    await grants(parvis.strapi).create(request, STAFF);
    await grants(parvis.strapi).forget('plume@quotidien.example', STAFF);
    expect(await tablesWith('plume@quotidien')).toEqual([]);
    expect(await grants(parvis.strapi).listFor(request.subject)).toMatchObject([
      { state: 'revoked', forgotten: true },
      { state: 'revoked', forgotten: true },
    ]);
  });
});
