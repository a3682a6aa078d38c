import type { Given } from '../../../../server/src/domain/desk/views';
import { answerTo, type Heard } from './answers';
import { Keeper, type Reply } from './keeper';
import { keptAnswers } from './kept-answers';
import { MemoryShelf } from './memory-shelf.fixture';

const given = (mark: string | null, comment = ''): Given => ({ mark, comment });

/** A server with one sheet, and a line to it that can be cut. */
class Line {
  isCut = false;
  version = 1;
  open = 0;
  most = 0;
  readonly taken: string[] = [];
  readonly sheet: Record<string, Given> = {};

  async save(code: string, answer: Given, version: number): Promise<Reply> {
    this.open += 1;
    this.most = Math.max(this.most, this.open);
    await Promise.resolve();
    this.open -= 1;
    if (this.isCut) return { kind: 'unreachable' };
    if (version !== this.version) return { kind: 'stale' };
    if (answer.mark === '99') return { kind: 'refused', reason: 'Hors échelle.' };
    this.put(code, answer);
    return { kind: 'saved', version: this.version };
  }

  put(code: string, answer: Given): void {
    this.sheet[code] = answer;
    this.taken.push(`${code}=${answer.mark}`);
    this.version += 1;
  }

  async read(): Promise<Heard | null> {
    return this.isCut ? null : { version: this.version, given: { ...this.sheet } };
  }
}

let line: Line;
let shelf: MemoryShelf;
let told: number[];
let due: (() => void) | null;
let waits: number[];

const open = (): Keeper =>
  new Keeper(
    { version: line.version, given: { ...line.sheet } },
    {
      ...{ assignment: 7, shelf, now: () => new Date('2026-11-21T10:00:00Z') },
      save: (code, answer, version) => line.save(code, answer, version),
      read: () => line.read(),
      tell: (version) => told.push(version),
      later: (act, milliseconds) => {
        waits.push(milliseconds);
        due = act;
        return () => {
          due = null;
        };
      },
    },
  );

/** Lets everything that has been begun come to its end. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  line = new Line();
  shelf = new MemoryShelf();
  told = [];
  due = null;
  waits = [];
});

test('Answers are sent one at a time, in the order in which they were put down, and forgotten here then', async () => {
  const keeper = open();
  keeper.answer('B1', given('1'), 'now');
  keeper.answer('A1', given('2'), 'now');
  keeper.answer('A2', given(null), 'now');
  expect(keptAnswers(shelf, 7).size).toBe(3);
  await settled();
  expect(line.taken).toEqual(['B1=1', 'A1=2', 'A2=null']);
  expect(line.most).toBe(1);
  expect(shelf.size).toBe(0);
  expect(told).toEqual([2, 3, 4]);
  expect(keeper.keeping()).toMatchObject({ standing: 'quiet', savedAt: new Date('2026-11-21T10:00:00Z') });
});

test('A comment is sent after a pause, with the mark it belongs to', async () => {
  const keeper = open();
  keeper.answer('A1', given('2', 'Bo'), 'after-pause');
  keeper.answer('A1', given('2', 'Bon'), 'after-pause');
  await settled();
  expect(line.taken).toEqual([]);
  due?.();
  await settled();
  expect(line.sheet).toEqual({ A1: given('2', 'Bon') });
});

describe('While the line is cut', () => {
  test('answers wait, are tried again ever more rarely, and arrive when it is back', async () => {
    const keeper = open();
    line.isCut = true;
    keeper.answer('A1', given('3'), 'now');
    await settled();
    for (const _ of [1, 2, 3, 4, 5]) {
      due?.();
      await settled();
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(keeper.keeping().standing).toBe('unreachable');
    line.isCut = false;
    await keeper.send();
    expect(line.sheet).toEqual({ A1: given('3') });
    expect(keeper.keeping().standing).toBe('quiet');
  });

  test('a page that is closed and opened again has lost nothing', async () => {
    line.isCut = true;
    open().answer('A1', given('3', 'Vu sur place'), 'now');
    await settled();
    line.isCut = false;
    const again = open();
    expect(answerTo(again.keeping().answers, 'A1')).toEqual(given('3', 'Vu sur place'));
    again.open();
    await settled();
    expect(line.sheet).toEqual({ A1: given('3', 'Vu sur place') });
    expect(shelf.size).toBe(0);
  });
});

describe('Two windows', () => {
  test('take each other’s answers in, and both are kept', async () => {
    const here = open();
    line.put('B1', given('4'));
    here.answer('A1', given('2'), 'now');
    await settled();
    expect(line.sheet).toEqual({ A1: given('2'), B1: given('4') });
    expect(answerTo(here.keeping().answers, 'B1')).toEqual(given('4'));
    expect(here.keeping().isChangedElsewhere).toBe(true);
  });

  test.each([
    ['mine', '2'],
    ['theirs', '4'],
  ] as const)('that answer one criterion otherwise ask whose holds: %s', async (holds, mark) => {
    const here = open();
    line.put('A1', given('4'));
    here.answer('A1', given('2'), 'now');
    await settled();
    expect(line.sheet).toEqual({ A1: given('4') });
    expect(here.keeping().answers.disputed).toEqual(['A1']);
    here.decide('A1', holds);
    await settled();
    expect(line.sheet).toEqual({ A1: given(mark) });
    expect(answerTo(here.keeping().answers, 'A1')).toEqual(given(mark));
    expect(shelf.size).toBe(0);
  });

  test('hear of each other before anything is sent', async () => {
    const here = open();
    line.put('B1', given('4'));
    await here.heardElsewhere(line.version);
    expect(answerTo(here.keeping().answers, 'B1')).toEqual(given('4'));
  });

  test.each([
    ['arrives', false],
    ['does not', true],
  ])('hear of each other while an answer is on its way, which %s', async (_, isLost) => {
    const here = open();
    const save = line.save.bind(line);
    let isFirst = true;
    line.save = async (...asked) => {
      const reply: Reply = isLost ? { kind: 'unreachable' } : await save(...asked);
      if (isFirst) {
        isFirst = false;
        line.put('B1', given('4'));
        await here.heardElsewhere(line.version);
      }
      return reply;
    };
    here.answer('A1', given('2'), 'now');
    await settled();
    expect(answerTo(here.keeping().answers, 'A1')).toEqual(given('2'));
    expect(answerTo(here.keeping().answers, 'B1')).toEqual(given('4'));
    expect(here.keeping().isChangedElsewhere).toBe(true);
  });
});

test('A refusal is shown with its reason, keeps the answer, and the next answer tries again', async () => {
  const keeper = open();
  keeper.answer('A1', given('99'), 'now');
  await settled();
  expect(keeper.keeping()).toMatchObject({ standing: 'refused', reason: 'Hors échelle.' });
  expect(keptAnswers(shelf, 7).size).toBe(1);
  keeper.answer('A1', given('3'), 'now');
  await settled();
  expect(line.sheet).toEqual({ A1: given('3') });
});

test('A server that calls everything stale is asked no more often than one that cannot be reached', async () => {
  const keeper = open();
  line.save = async () => ({ kind: 'stale' });
  keeper.answer('A1', given('3'), 'now');
  await settled();
  expect(keeper.keeping().standing).toBe('unreachable');
  expect(waits).toEqual([2_000]);
});

test('A page that is left sends what was waiting for a pause', async () => {
  const keeper = open();
  keeper.answer('A1', given('2', 'Bon'), 'after-pause');
  keeper.close();
  await settled();
  expect(line.sheet).toEqual({ A1: given('2', 'Bon') });
});
