import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type BrokenLink, covered, type End, START } from './chain';
import type { Entry, NewEntry, Subject } from './entry';
import { startWalk } from './walk';

const hashOf = (entry: Omit<Entry, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify(covered(entry)))
    .digest('hex');

const rehashed = (entry: Entry): Entry => ({ ...entry, hash: hashOf(entry) });

/** A journal as it is stored: its entries, and beside them where each chain ended. */
interface Stored {
  readonly entries: readonly Entry[];
  readonly ends: ReadonlyMap<string, End>;
}

const keyOf = ({ type, id }: Subject): string => `${type} ${id}`;

function written(news: readonly NewEntry[]): Stored {
  const ends = new Map<string, End>();
  const entries = news.map((entry, index): Entry => {
    const before = ends.get(keyOf(entry.subject)) ?? START;
    const unsigned = {
      ...entry,
      sequence: before.sequence + 1,
      at: new Date(Date.UTC(2026, 0, 1) + index),
      previousHash: before.hash,
    };
    const complete = { ...unsigned, hash: hashOf(unsigned) };
    ends.set(keyOf(entry.subject), complete);
    return complete;
  });
  const order = (one: Entry, other: Entry) =>
    keyOf(one.subject).localeCompare(keyOf(other.subject)) || one.sequence - other.sequence;
  return { entries: entries.sort(order), ends };
}

function verify({ entries, ends }: Stored): BrokenLink | undefined {
  const walk = startWalk(hashOf);
  for (const entry of entries) {
    const { subject, sequence } = entry;
    const broken = walk.take({ subject, sequence, entry, end: ends.get(keyOf(subject)) ?? START });
    if (broken) return broken;
  }
  return walk.end();
}

const subject = fc.record({
  type: fc.constantFrom('api::page.page', 'label.call'),
  id: fc.constantFrom('a', 'b'),
});
const entry: fc.Arbitrary<NewEntry> = fc.record({
  subject,
  action: fc.constantFrom('embargo.planned', 'embargo.lifted'),
  actor: fc.record({
    kind: fc.constantFrom('staff' as const, 'system' as const),
    id: fc.constantFrom('7', null),
  }),
  after: fc
    .jsonValue()
    .filter((value) => value !== undefined)
    .map((value) => ({ value: JSON.stringify(value) })),
  note: fc.string(),
});
const journal = fc.array(entry, { minLength: 1, maxLength: 30 }).map(written);

/** What somebody with power over the database may make of one row. */
const tampering = fc.constantFrom<(found: Entry) => Entry>(
  (found) => ({ ...found, action: `${found.action}!` }),
  (found) => ({ ...found, note: `${found.note} ` }),
  (found) => ({ ...found, after: [found.after ?? null] }),
  (found) => ({ ...found, at: new Date(found.at.getTime() + 1) }),
  (found) => ({ ...found, actor: { ...found.actor, id: 'somebody else' } }),
  (found) => ({ ...found, previousHash: hashOf({ ...found, note: 'another' }) }),
  (found) => ({ ...found, hash: hashOf({ ...found, note: 'another' }) }),
);

describe('A walk along the journal', () => {
  it('finds nothing in what was only appended to, and counts it', () => {
    fc.assert(
      fc.property(journal, (stored) => {
        const walk = startWalk(hashOf);
        for (const entry of stored.entries) {
          walk.take({ ...entry, entry, end: stored.ends.get(keyOf(entry.subject)) ?? START });
        }
        expect(walk.end()).toBeUndefined();
        expect(walk.walked).toEqual({ chains: stored.ends.size, entries: stored.entries.length });
      }),
    );
  });

  it('finds any change of one row, and names it', () => {
    fc.assert(
      fc.property(journal, tampering, fc.nat(), ({ entries, ends }, tamper, choice) => {
        const index = choice % entries.length;
        const touched = entries.map((found, at) => (at === index ? tamper(found) : found));
        const named = entries[index];
        expect(verify({ entries: touched, ends })).toMatchObject({
          subject: named?.subject,
          sequence: named?.sequence,
        });
      }),
    );
  });

  it('finds any change of one row although its hash was computed anew', () => {
    fc.assert(
      fc.property(journal, tampering, fc.nat(), ({ entries, ends }, tamper, choice) => {
        const index = choice % entries.length;
        const touched = entries.map((found, at) => (at === index ? rehashed(tamper(found)) : found));
        const isAsBefore = touched[index]?.hash === entries[index]?.hash;
        expect(verify({ entries: touched, ends }) === undefined).toBe(isAsBefore);
      }),
    );
  });

  it('finds any row that was taken away, the last one of its chain too', () => {
    fc.assert(
      fc.property(journal, fc.nat(), ({ entries, ends }, choice) => {
        const index = choice % entries.length;
        const left = entries.filter((_, at) => at !== index);
        const gone = entries[index];
        // A chain of which nothing is left is not walked: the verification asks for it by its end.
        if (!left.some((found) => gone && keyOf(found.subject) === keyOf(gone.subject))) return;
        expect(verify({ entries: left, ends })).toMatchObject({
          subject: gone?.subject,
          sequence: gone?.sequence,
          why: 'missing',
        });
      }),
    );
  });

  it('finds any row that was added at the end of a chain, well chained as it may be', () => {
    fc.assert(
      fc.property(journal, entry, ({ entries, ends }, news) => {
        const last = ends.get(keyOf(news.subject)) ?? START;
        const place = { sequence: last.sequence + 1, previousHash: last.hash, at: new Date(0) };
        const forged = rehashed({ ...news, ...place, hash: '' });
        const before = entries.filter((found) => keyOf(found.subject) <= keyOf(news.subject));
        const after = entries.filter((found) => keyOf(found.subject) > keyOf(news.subject));
        expect(verify({ entries: [...before, forged, ...after], ends })).toMatchObject({
          subject: news.subject,
          sequence: forged.sequence,
          why: 'added',
        });
      }),
    );
  });

  it('finds a row that is no entry any more', () => {
    const [found] = written([
      { subject: { type: 'label.call', id: 'a' }, action: 'x', actor: { kind: 'system', id: null } },
    ]).entries;
    const place = { subject: { type: 'label.call', id: 'a' }, sequence: 1, end: { ...START, ...found } };
    expect(startWalk(hashOf).take({ ...place, entry: undefined })).toMatchObject({ why: 'changed' });
  });
});
