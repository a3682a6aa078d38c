import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emlFolder, type Mail, mail } from '@parvis/jobs';
import { simpleParser } from 'mailparser';
import { z } from 'zod';
import { type Parvis, startParvis } from '../support/parvis';

const GROUP = 'test mailing';
const TEMPLATE = 'test.invitation';
const folder = mkdtempSync(join(tmpdir(), 'parvis-templates-'));

let parvis: Parvis;
let outbox: Mail;
/** The people, as they are when a mail is made. */
let people: Map<number, { address: string; name: string; language: 'fr' | 'en' }>;
let written = 0;

const person = (id: number, language: 'fr' | 'en' = 'fr') =>
  ({ address: `personne-${id}@journal.example`, name: `Personne ${id}`, language }) as const;
const addressOf = (id: number): string => person(id).address;

/** Asks for a mail to each person. */
async function send(...ids: number[]): Promise<string[]> {
  for (const id of ids) if (!people.has(id)) people.set(id, person(id));
  const asked = ids.map((id) =>
    outbox.send({ dedupeKey: `test ${id}`, template: TEMPLATE, data: { person: id }, group: GROUP }),
  );
  return Promise.all(asked);
}

const row = async (id: number) =>
  (await outbox.rowsOf(GROUP)).find(({ dedupeKey }) => dedupeKey === `test ${id}`);

beforeAll(async () => {
  parvis = await startParvis();
  for (const [language, subject] of [
    ['fr', 'Invitation pour {{name}}'],
    ['en', 'Invitation for {{name}}'],
  ]) {
    const texts = join(folder, `${language}`);
    mkdirSync(texts);
    writeFileSync(join(texts, 'subject.txt'), `${subject}`);
    writeFileSync(join(texts, 'text.txt'), '{{name}}: {{link}}');
    writeFileSync(join(texts, 'html.html'), '<p>{{name}}</p><p><a href="{{link}}">{{link}}</a></p>');
  }
  outbox = mail(parvis.strapi);
  outbox.kind(TEMPLATE, {
    folder,
    data: z.object({ person: z.number() }),
    async compose({ person: id }) {
      const found = people.get(id);
      if (found === undefined) return null;
      written += 1;
      const { address, name, language } = found;
      return {
        to: { address, name },
        language,
        values: { name, link: `https://cms.example/lecture/${id}?a=1&b=2` },
        headers: { 'List-Unsubscribe': '<https://cms.example/non>' },
      };
    },
  });
});
beforeEach(async () => {
  people = new Map();
  written = 0;
  parvis.postBox.empty();
  await parvis.sql('delete from parvis_mail_outbox');
  await parvis.sql('delete from graphile_worker._private_jobs');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await parvis.stop();
});

describe('A mail', () => {
  it('comes as text and HTML, in the language of its recipient, with its headers', async () => {
    people.set(2, person(2, 'en'));
    await send(1, 2);
    await parvis.runDueJobs();
    const [french] = await parvis.postBox.mailsTo(addressOf(1));
    expect(french).toMatchObject({
      subject: 'Invitation pour Personne 1',
      text: 'Personne 1: https://cms.example/lecture/1?a=1&b=2',
      from: { value: [{ address: 'presse@parvis.example' }] },
      to: { value: [{ name: 'Personne 1', address: addressOf(1) }] },
    });
    expect(french?.html).toContain('href="https://cms.example/lecture/1?a&#x3D;1&amp;b&#x3D;2"');
    expect(french?.headers.get('list')).toMatchObject({ unsubscribe: { url: 'https://cms.example/non' } });
    const [english] = await parvis.postBox.mailsTo(addressOf(2));
    expect(english?.subject).toBe('Invitation for Personne 2');
    expect(await outbox.countsOf(GROUP)).toEqual({
      waiting: 0,
      sent: 2,
      refused: 0,
      failed: 0,
      cancelled: 0,
    });
  });

  it('of one key is sent once, however often it is asked for', async () => {
    expect((await send(1, 1)).sort()).toEqual(['already-queued', 'queued']);
    await parvis.runDueJobs();
    expect(await send(1)).toEqual(['already-queued']);
    await parvis.runDueJobs();
    expect(parvis.postBox.mails).toHaveLength(1);
  });

  it('is not sent when the transaction that asked for it is undone', async () => {
    const undone = parvis.strapi.db.transaction(async () => {
      await send(1);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await send(2);
    await parvis.runDueJobs();
    expect(parvis.postBox.mails.map(({ to }) => to)).toEqual([addressOf(2)]);
  });

  it('stands in the database as ids: neither address nor name nor text, before and after', async () => {
    await send(1, 2);
    parvis.postBox.treatAs(addressOf(2), { code: 550, sentence: `5.1.1 <${addressOf(2)}> unknown` });
    const stored = async (): Promise<string> =>
      JSON.stringify([
        await parvis.sql('select * from parvis_mail_outbox'),
        await parvis.sql('select * from graphile_worker._private_jobs'),
      ]);
    const before = await stored();
    await parvis.runDueJobs();
    const after = await stored();
    for (const text of [before, after]) {
      expect(text).toContain('"person":1');
      expect(text).not.toMatch(/@|Personne|cms\.example|Invitation/);
    }
  });

  it('goes to the address that is right when it is sent', async () => {
    await send(1);
    people.set(1, { ...person(1), address: 'nouvelle@journal.example' });
    await parvis.runDueJobs();
    expect(parvis.postBox.mails.map(({ to }) => to)).toEqual(['nouvelle@journal.example']);
  });

  it('that is no longer wanted when it is to be sent is cancelled', async () => {
    await send(1);
    people.clear();
    await parvis.runDueJobs();
    expect(parvis.postBox.mails).toHaveLength(0);
    expect(await row(1)).toMatchObject({ state: 'cancelled', error: 'NO_LONGER_WANTED' });
  });

  it('of a group that is cancelled is not sent, and what was sent stays sent', async () => {
    await send(1);
    await parvis.runDueJobs();
    await send(2, 3);
    expect(await outbox.cancel(GROUP)).toBe(2);
    await parvis.runDueJobs();
    expect(parvis.postBox.mails.map(({ to }) => to)).toEqual([addressOf(1)]);
    expect(await outbox.countsOf(GROUP)).toMatchObject({ sent: 1, cancelled: 2 });
  });
});

describe('A server', () => {
  it.each(['recipient', 'data'] as const)('that refuses the %s for ever is asked once', async (at) => {
    parvis.postBox.treatAs(addressOf(1), { code: 550, sentence: '5.1.1 no such person', at });
    await send(1, 2);
    await parvis.runDueJobs();
    await parvis.retryJobs();
    expect(await row(1)).toMatchObject({ state: 'refused', error: '550 5.1.1' });
    expect(await row(2)).toMatchObject({ state: 'sent' });
    expect(written).toBe(2);
  });

  it.each([
    ['defers the recipient', { code: 451, sentence: '4.7.1 come back later' }, '451 4.7.1'],
    ['defers the text', { code: 452, sentence: '4.3.1 full', at: 'data' }, '452 4.3.1'],
    ['breaks the connection', 'drop', 'ECONNECTION'],
  ] as const)(
    'that %s is asked again, and the mail arrives with the same id',
    async (_, treatment, error) => {
      parvis.postBox.treatAs(addressOf(1), treatment);
      await send(1);
      await parvis.runDueJobs();
      expect(await row(1)).toMatchObject({ state: 'waiting', error });
      const id = (await row(1))?.id;
      parvis.postBox.treatAs(addressOf(1), 'accept');
      await parvis.retryJobs();
      expect(await row(1)).toMatchObject({ state: 'sent', error: null });
      expect(parvis.postBox.mails).toHaveLength(1);
      expect(parvis.postBox.mails[0]?.messageId).toMatch(new RegExp(`^<${id}\\..*@parvis\\.example>$`));
    },
  );

  it('that defers to the end has the mail fail', async () => {
    parvis.postBox.treatAs(addressOf(1), { code: 451, sentence: 'later' });
    await send(1);
    await parvis.sql('update graphile_worker._private_jobs set max_attempts = 2');
    await parvis.runDueJobs();
    await parvis.retryJobs();
    expect(await row(1)).toMatchObject({ state: 'failed', error: '451' });
  });
});

test('a mail that was being sent when the process was killed is sent again', async () => {
  await send(1);
  await parvis.sql("update parvis_mail_outbox set state = 'sending'");
  await parvis.sql("update graphile_worker._private_jobs set locked_by = 'pool-dead', locked_at = now()");
  await parvis.runDueJobs();
  expect(await row(1)).toMatchObject({ state: 'sent' });
});

test('a mail whose last try was killed has failed, as the tidying finds', async () => {
  await send(1, 2);
  await parvis.sql("update parvis_mail_outbox set state = 'sending' where dedupe_key = 'test 1'");
  await parvis.sql(
    "update graphile_worker._private_jobs set attempts = max_attempts where key = 'mail ' || (select id from parvis_mail_outbox where dedupe_key = 'test 1')",
  );
  await parvis.sql(`select graphile_worker.add_job('jobs.tidy', '{}')`);
  await parvis.runDueJobs();
  expect(await row(1)).toMatchObject({ state: 'failed', error: 'INTERRUPTED' });
  expect(await row(2)).toMatchObject({ state: 'sent' });
});

test('what was settled long ago is forgotten, and what still waits is not', async () => {
  await send(1);
  await parvis.runDueJobs();
  await outbox.send({
    dedupeKey: 'test far',
    template: TEMPLATE,
    data: { person: 1 },
    group: GROUP,
    runAt: new Date('2090-01-01T00:00:00Z'),
  });
  const restore = parvis.stopClockAt('2080-01-01T00:00:00.000Z');
  await parvis.sql(`select graphile_worker.add_job('jobs.tidy', '{}')`);
  await parvis.runDueJobs();
  restore();
  expect((await outbox.rowsOf(GROUP)).map(({ dedupeKey }) => dedupeKey)).toEqual(['test far']);
});

test('without a server, a mail is a file that a mail program opens', async () => {
  const files: string[] = [];
  const mails = join(folder, 'mails');
  const email = parvis.strapi.plugin('email');
  const provider = Reflect.get(email, 'provider');
  const { init } = require('@strapi/provider-email-nodemailer');
  Reflect.set(
    email,
    'provider',
    init(
      emlFolder(mails, (file) => files.push(file)),
      { defaultFrom: 'a@b.example' },
    ),
  );
  try {
    await send(1);
    await parvis.runDueJobs();
  } finally {
    Reflect.set(email, 'provider', provider);
  }
  expect(await row(1)).toMatchObject({ state: 'sent' });
  expect(readdirSync(mails).map((name) => join(mails, name))).toEqual(files);
  const parsed = await simpleParser(readFileSync(`${files[0]}`));
  expect(parsed.subject).toBe('Invitation pour Personne 1');
  expect(parvis.postBox.mails).toHaveLength(0);
});
