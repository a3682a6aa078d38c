import fc from 'fast-check';
import { exact } from '../exact/exact';
import { spreadOf } from './spread';

const spread = (scores: readonly string[], places = 2) => spreadOf(scores.map(exact), places);

describe('The spread of a dossier', () => {
  it('is the standard deviation of its jurors’ scores, as of a population', () => {
    expect(spread(['2', '4', '4', '4', '5', '5', '7', '9'])).toEqual({
      variance: { n: '4', d: '1', decimal: '4.00' },
      deviation: '2.00',
    });
    expect(spread(['0', '1', '3'])).toEqual({
      variance: { n: '14', d: '9', decimal: '1.56' },
      deviation: '1.25',
    });
  });

  it('is nothing when they agree, and unknown when there is one or none', () => {
    expect(spread(['60', '60'])).toMatchObject({ variance: { n: '0' }, deviation: '0.00' });
    expect([spread(['60']), spread([])]).toEqual([null, null]);
  });

  it('is rounded half up, at the digit itself', () => {
    expect(spread(['0', '0.25'], 2)?.deviation).toBe('0.13');
    expect(spread(['0', '0.2499999999999999999999'], 2)?.deviation).toBe('0.12');
    expect(spread(['0', '1'], 0)?.deviation).toBe('1');
  });

  it('is exact in as many places as are asked for', () => {
    expect(spread(['0', '2', '4', '6', '8'], 30)?.deviation).toBe('2.828427124746190097603377448419');
  });

  it('of two is half of what lies between them', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (one, other) => {
        const half = exact(String(Math.abs(one - other))).div(2);
        expect(spread([String(one), String(other)], 1)?.deviation).toBe(
          half.toString().replace(/^\d+$/, '$&.0'),
        );
      }),
    );
  });
});
