import fc from 'fast-check';
import { isSiren } from './siren';

/** The ninth digit that makes eight digits a SIREN, found by trying: no formula is shared with the rule. */
const sirens = fc
  .stringMatching(/^\d{8}$/)
  .map((start) => [...'0123456789'].map((last) => start + last).filter(isSiren))
  .filter((found) => found.length === 1)
  .map(([siren]) => siren ?? '');

describe('a SIREN', () => {
  it.each(['732829320', '356000000', '000000000'])('%s is accepted', (siren) => {
    expect(isSiren(siren)).toBe(true);
  });

  it.each(['732829321', '73282932', '7328293200', '732 829 320', '73282932O', '', '٧٣٢٨٢٩٣٢٠'])(
    '« %s » is refused',
    (text) => expect(isSiren(text)).toBe(false),
  );

  it('exists exactly once for any eight first digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/), (start) => {
        expect([...'0123456789'].filter((last) => isSiren(start + last))).toHaveLength(1);
      }),
    );
  });

  it('is refused when any one digit is mistyped', () => {
    fc.assert(
      fc.property(sirens, fc.nat(8), fc.integer({ min: 1, max: 9 }), (siren, position, shift) => {
        const digits = [...siren].map(Number);
        digits[position] = ((digits[position] ?? 0) + shift) % 10;
        expect(isSiren(digits.join(''))).toBe(false);
      }),
    );
  });
});
