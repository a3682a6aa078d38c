import fc from 'fast-check';
import { criterion, grid, group, scored } from '../../../../tests/support/in-few-words';
import { type Contender, rank } from './s10-ranking';

const on = grid(
  [
    group('A', [criterion('A1', '20'), criterion('A2', '20')]),
    criterion('B', '40'),
    criterion('C', '20'),
    criterion('X', '20', { bonus: true }),
  ],
  {
    redistribution: { fromDepth: 1 },
    levels: [
      { code: 'bronze', threshold: '25' },
      { code: 'or', threshold: '50', gates: [{ kind: 'evidence', code: 'B' }] },
    ],
  },
);

type Words = Parameters<typeof scored>[1];

const even = { A1: '2', A2: '2', B: '2', C: '2', X: '0' };

const contender = (key: string, marks: Readonly<Record<string, string>>, more: Words = {}): Contender => ({
  key,
  result: scored(on, { marks: [{ ...even, ...marks }], accepted: ['B'], ...more }),
});

const shown = (...contenders: Contender[]) =>
  rank(on, contenders).map(({ key, rank: place, decidedBy }) => {
    const by = decidedBy === null ? '' : ` by ${decidedBy.by === 'pillar' ? decidedBy.code : decidedBy.by}`;
    return `${place} ${key}${by}`;
  });

describe('A ranking (S10)', () => {
  it('begins with the level that was granted, whatever the score; without a level one stands last', () => {
    expect(
      shown(
        contender('none', { A1: '0', A2: '0', B: '0', C: '4' }),
        contender('held back', { A1: '4', B: '4' }, { accepted: [] }),
        contender('or', {}),
      ),
    ).toEqual(['1 or', '2 held back by level', '3 none by level']);
  });

  it('goes on with the exact score, however close', () => {
    expect(shown(contender('less', {}), contender('more', { B: '2.00000001' }))).toEqual([
      ...['1 more', '2 less by score'],
    ]);
  });

  it('goes on with the lowest of the pillars', () => {
    const uneven = contender('uneven', { A1: '4', A2: '4', B: '1', C: '0' });
    expect(shown(uneven, contender('even', {}))).toEqual(['1 even', '2 uneven by lowest-pillar']);
  });

  it('goes on with the pillars in the order of the grid', () => {
    const first = contender('first', { A1: '3', A2: '3', B: '1', C: '2' });
    const second = contender('second', { A1: '1', A2: '1', B: '3', C: '2' });
    expect(shown(second, first)).toEqual(['1 first', '2 second by A']);
  });

  it('goes on with how many criteria have the top mark', () => {
    const flat = contender('flat', {});
    const marked = contender('marked', { A1: '4', A2: '0' });
    expect(shown(flat, marked)).toEqual(['1 marked', '2 flat by top-marks']);
  });

  it('ends ex aequo, and the next rank skips', () => {
    const three = [contender('a', {}), contender('z', {}), contender('m', {})];
    const rows = rank(on, [contender('last', { B: '1' }), ...three, contender('top', { B: '4' })]);
    expect(rows).toEqual([
      { key: 'top', rank: 1, tiedWith: [], decidedBy: null },
      { key: 'a', rank: 2, tiedWith: ['z', 'm'], decidedBy: { by: 'score' } },
      { key: 'z', rank: 2, tiedWith: ['a', 'm'], decidedBy: { by: 'score' } },
      { key: 'm', rank: 2, tiedWith: ['a', 'z'], decidedBy: { by: 'score' } },
      { key: 'last', rank: 5, tiedWith: [], decidedBy: { by: 'level' } },
    ]);
  });

  it('is neither helped nor harmed by a pillar that does not apply', () => {
    const without = contender('without', {}, { na: ['C'] });
    expect(shown(contender('with', {}), without)).toEqual(['1 with', '1 without']);
  });

  it('asks no bonus for more than its points', () => {
    const bonus = contender('bonus', { X: '4', B: '0' });
    expect(shown(bonus, contender('earned', {}))).toEqual(['1 earned', '2 bonus by lowest-pillar']);
  });

  it('ranks nobody and one', () => {
    expect(rank(on, [])).toEqual([]);
    expect(shown(contender('alone', {}))).toEqual(['1 alone']);
  });

  it('compares nothing across grids', () => {
    const other = grid([criterion('A', '100')]);
    const stranger = { key: 'stranger', result: scored(other, { marks: [{ A: '4' }] }) };
    expect(() => rank(on, [contender('own', {}), stranger])).toThrow(
      'A ranking compares results on one grid.',
    );
  });

  it('is the same in whatever order dossiers come and whatever their keys are', () => {
    const mark = fc.constantFrom('0', '2', '4');
    const sheet = fc.record({ A1: mark, A2: mark, B: mark, C: mark });
    const round = fc.array(sheet, { minLength: 2, maxLength: 8 });
    const turned = round.chain((marks) =>
      fc.tuple(fc.constant(marks), fc.shuffledSubarray([...marks.keys()], { minLength: marks.length })),
    );
    fc.assert(
      fc.property(turned, ([marks, order]) => {
        const contenders = marks.map((given, place) => contender(`D${place}`, given));
        const ranks = (rows: ReturnType<typeof rank>) =>
          Object.fromEntries(
            rows.map(({ tiedWith, ...row }) => [row.key, { ...row, tiedWith: [...tiedWith].sort() }]),
          );
        const shuffled = order.flatMap((place) => contenders[place] ?? []);
        expect(ranks(rank(on, shuffled))).toEqual(ranks(rank(on, contenders)));

        const renamed = contenders.map(({ result }, place) => ({ key: `Z${100 - place}`, result }));
        expect(rank(on, renamed).map((row) => row.rank)).toEqual(rank(on, contenders).map((row) => row.rank));
      }),
      { numRuns: 50 },
    );
  });
});
