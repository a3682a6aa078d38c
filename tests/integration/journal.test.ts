import { spawnSync } from 'node:child_process';
import { type Journal, journal, type NewEntry } from '@parvis/journal';
import type { Knex } from 'knex';
import { environmentWith } from '../../src/environment';
import { type Parvis, startParvis } from '../support/parvis';
import { until } from '../support/parvis-process';

const PAGE = 'api::page.page';
const noted = (id: string, entry: Partial<NewEntry> = {}): NewEntry => ({
  subject: { type: PAGE, id },
  action: 'test.noted',
  actor: { kind: 'system', id: null },
  ...entry,
});

let parvis: Parvis;
let entries: Journal;
beforeAll(async () => {
  parvis = await startParvis();
  entries = journal(parvis.strapi);
});
afterAll(() => parvis.stop());

const sequences = async (id: string) =>
  (await entries.entriesOf({ type: PAGE, id }, { limit: 100 })).map(({ sequence }) => sequence);

describe('The journal', () => {
  it('numbers the entries of a subject without a gap, however many are appended at once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => entries.append(noted('many'))));
    expect(await sequences('many')).toEqual(Array.from({ length: 50 }, (_, index) => 50 - index));
    expect((await entries.verify()).broken).toBeUndefined();
  });

  it('forgets what its caller undoes', async () => {
    await entries.append(noted('undone'));
    const failure = parvis.strapi.db.transaction(async ({ trx }) => {
      await entries.append(noted('undone'));
      await entries.append(noted('undone'), { trx });
      throw new Error('undo');
    });
    await expect(failure).rejects.toThrow('undo');
    await entries.append(noted('undone'));
    expect(await sequences('undone')).toEqual([2, 1]);
  });

  it('appends many entries of different subjects at once, each to the end of its own chain', async () => {
    await entries.append(noted('one-of-many'));
    const ids = ['one-of-many', ...Array.from({ length: 2500 }, (_, index) => `of-many-${index}`)];
    const before = await entries.verify();
    for (const action of ['test.first', 'test.second']) {
      await entries.appendAll(ids.map((id) => noted(id, { action, note: id })));
    }
    expect([await sequences('one-of-many'), await sequences('of-many-2499')]).toEqual([
      [3, 2, 1],
      [2, 1],
    ]);
    expect(await entries.verify()).toEqual({ chains: before.chains + 2500, entries: before.entries + 5002 });
    const twice = [noted('of-many-1'), noted('of-many-2'), noted('of-many-1')];
    await expect(entries.appendAll(twice)).rejects.toThrow('different subjects');
    expect(await sequences('of-many-2')).toEqual([2, 1]);
  });

  it('forgets many entries that its caller undoes', async () => {
    const failure = parvis.strapi.db.transaction(async ({ trx }) => {
      await entries.appendAll([noted('undone'), noted('never')], { trx });
      throw new Error('undo');
    });
    await expect(failure).rejects.toThrow('undo');
    expect([await sequences('undone'), await sequences('never')]).toEqual([[2, 1], []]);
  });

  it('lets whoever appends one entry wait for whoever appends many, and the other way round', async () => {
    const subjects = ['waited-1', 'waited-2'];
    await entries.appendAll(subjects.map((id) => noted(id)));
    const many = (trx?: Knex.Transaction) =>
      entries.appendAll(
        subjects.map((id) => noted(id)),
        trx === undefined ? {} : { trx },
      );
    const one = (trx?: Knex.Transaction) =>
      entries.append(noted('waited-2'), trx === undefined ? {} : { trx });
    const waiting = async (): Promise<boolean> =>
      Number((await parvis.sql('select count(*)::int as count from pg_locks where not granted'))[0]?.count) >
      0;
    for (const [first, second] of [
      [many, one],
      [one, many],
    ] as const) {
      const after: Promise<unknown>[] = [];
      const trx = await parvis.strapi.db.connection.transaction();
      await first(trx);
      after.push(second());
      await until(waiting);
      await trx.commit();
      await Promise.all(after);
    }
    expect([await sequences('waited-1'), await sequences('waited-2')]).toEqual([
      [3, 2, 1],
      [5, 4, 3, 2, 1],
    ]);
    expect((await entries.verify()).broken).toBeUndefined();
  });

  it('keeps any text so that its hash still fits', async () => {
    const note = 'Relu par « l’élue » 👩🏽‍⚖️\0\uD800';
    const after = { number: 1e21, small: 5e-324, zero: -0, text: '\u2028é', nested: [{ b: 1, a: null }] };
    await entries.append(noted('texts', { note, before: null, after }));
    expect((await entries.verify()).broken).toBeUndefined();
  });

  it.each([
    `update parvis_journal set note = 'x'`,
    'delete from parvis_journal',
    'truncate parvis_journal',
    `update parvis_journal_ends set hash = 'x'`,
    'delete from parvis_journal_ends',
    'truncate parvis_journal_ends',
    `insert into parvis_journal_ends values ('x', 'x', 1, 'x')`,
    `insert into parvis_journal (subject_type, subject_id, sequence, at, actor_kind, action, previous_hash, hash)
       values ('api::page.page', 'many', 51, now(), 'system', 'forged', 'x', 'x')`,
  ])('is append-only: %s is refused', async (statement) => {
    await expect(parvis.sql(statement)).rejects.toThrow('append-only');
  });
});

describe('The verification', () => {
  const ID = 'tampered';
  const TABLES = ['parvis_journal', 'parvis_journal_ends'];
  const triggers = async (state: 'enable' | 'disable') => {
    for (const table of TABLES) await parvis.sql(`alter table ${table} ${state} trigger all`);
  };
  beforeAll(async () => {
    for (let count = 0; count < 3; count += 1) await entries.append(noted(ID, { note: `${count}` }));
    for (const table of TABLES) await parvis.sql(`create table kept_${table} as table ${table}`);
  });
  afterEach(async () => {
    await triggers('disable');
    for (const table of TABLES) {
      await parvis.sql(`delete from ${table}`);
      await parvis.sql(`insert into ${table} overriding system value select * from kept_${table}`);
    }
    await triggers('enable');
  });

  const ROW = `where subject_id = '${ID}' and sequence =`;
  const tamperings = [
    [`update parvis_journal set note = 'other' ${ROW} 2`, { sequence: 2, why: 'changed' }],
    [`update parvis_journal set at = at + interval '1 ms' ${ROW} 1`, { sequence: 1, why: 'changed' }],
    [`update parvis_journal set at = 'infinity' ${ROW} 3`, { sequence: 3, why: 'changed' }],
    [`update parvis_journal set actor_id = '1' ${ROW} 3`, { sequence: 3, why: 'changed' }],
    [`update parvis_journal set previous_hash = 'x' ${ROW} 3`, { sequence: 3, why: 'not-the-successor' }],
    [`delete from parvis_journal ${ROW} 1`, { sequence: 1, why: 'missing' }],
    [`delete from parvis_journal ${ROW} 2`, { sequence: 2, why: 'missing' }],
    [`delete from parvis_journal ${ROW} 3`, { sequence: 3, why: 'missing' }],
    [`delete from parvis_journal where subject_id = '${ID}'`, { sequence: 1, why: 'missing' }],
    [`delete from parvis_journal_ends where subject_id = '${ID}'`, { sequence: 1, why: 'added' }],
  ] as const;

  it.each(tamperings)('finds and names what a superuser did: %s', async (statement, found) => {
    expect((await entries.verify()).broken).toBeUndefined();
    await triggers('disable');
    await parvis.sql(statement);
    await triggers('enable');
    expect((await entries.verify()).broken).toEqual({ subject: { type: PAGE, id: ID }, ...found });
  });

  const verifyFromOutside = () => {
    const DATABASE_URL: string = parvis.strapi.config.get('database.connection.connection.connectionString');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['-r', 'tsx/cjs', 'scripts/journal-verify.ts'],
      { encoding: 'utf8', env: environmentWith({ DATABASE_URL }) },
    );
    return { status, said: `${stdout}${stderr}`.trim() };
  };

  it('is a command of its own, which ends with code 1 and names the broken link', async () => {
    expect(verifyFromOutside()).toEqual({
      status: 0,
      said: expect.stringMatching(/The journal is intact: chains: \d+, entries: \d+\.$/),
    });
    await triggers('disable');
    await parvis.sql(`update parvis_journal set action = 'other' ${ROW} 2`);
    expect(verifyFromOutside()).toEqual({
      status: 1,
      said: expect.stringContaining(`broken at entry 2 of ${PAGE} ${ID}: it is not what was written.`),
    });
  });

  it('walks more entries than it reads at once', async () => {
    const before = await entries.verify();
    await parvis.strapi.db.transaction(async ({ trx }) => {
      for (let count = 0; count < 1100; count += 1) await entries.append(noted('long'), { trx });
    });
    expect(await entries.verify()).toEqual({ chains: before.chains + 1, entries: before.entries + 1100 });
  });
});

describe('The journal of an entry in the panel', () => {
  const read = async (role: string, id: string, query = '') =>
    parvis
      .http()
      .get(`/journal/entries/${PAGE}/${id}${query}`)
      .set('Authorization', `Bearer ${await parvis.adminToken(role)}`);
  let documentId: string;
  beforeAll(async () => {
    documentId = (await parvis.strapi.documents(PAGE).create({ data: { title: 'Mentions' } })).documentId;
  });

  it('says who did what, by the names that accounts bear now', async () => {
    const { email } = await parvis.admin('Communications');
    const { id } = await parvis.strapi.db.query('admin::user').findOne({ where: { email } });
    await entries.append(noted(documentId, { actor: { kind: 'staff', id: String(id) }, note: 'Relu' }));
    await entries.append(noted(documentId, { actor: { kind: 'staff', id: '999999' } }));
    await entries.append(noted(documentId, { actor: { kind: 'person', id: 'grant-1' } }));
    const answer = await read('Communications', documentId);
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({
      entries: [
        expect.objectContaining({ sequence: 3, actor: { kind: 'person', name: null } }),
        expect.objectContaining({ sequence: 2, actor: { kind: 'staff', name: null } }),
        expect.objectContaining({
          sequence: 1,
          actor: { kind: 'staff', name: 'Communications' },
          note: 'Relu',
        }),
      ],
      earlier: null,
    });
  });

  it('is read page by page', async () => {
    for (let count = 0; count < 20; count += 1) await entries.append(noted(documentId));
    const first = await read('Communications', documentId);
    expect(first.body.data.entries).toHaveLength(20);
    expect(first.body.data.earlier).toBe(4);
    const second = await read('Communications', documentId, '?before=4');
    expect(second.body.data.entries.map((entry: { sequence: number }) => entry.sequence)).toEqual([3, 2, 1]);
    expect(second.body.data.earlier).toBeNull();
    expect((await read('Communications', documentId, '?before=x')).body.error.details.code).toBe(
      'WRONG_PAGE',
    );
  });

  it('is closed to who may not read the journal, or may not read the entry', async () => {
    expect((await read('Label office', documentId)).status).toBe(200);
    expect((await read('Juror', documentId)).status).toBe(403);
    // Events holds the permission, and does not read pages.
    expect((await read('Events', documentId)).status).toBe(404);
    expect((await parvis.http().get(`/journal/entries/${PAGE}/${documentId}`)).status).toBe(401);
    expect((await read('Communications', 'unknown')).status).toBe(404);
  });
});
