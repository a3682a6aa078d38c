import { type EarlierAward, newAward } from './new-award';

const GRANT = { programme: 'VVC', year: 2026, commune: 'ZZ001', years: 3, today: '2026-09-10' };

const earlier = (more: Partial<EarlierAward> = {}): EarlierAward => ({
  ...{ number: 'VVC-2023-ZZ001-01', state: 'active', validTo: '2026-12-31' },
  ...more,
});

describe('A new award', () => {
  it('is valid from the day of the proclamation on', () => {
    expect(newAward(GRANT, [])).toEqual({
      ...{ number: 'VVC-2026-ZZ001-01', state: 'active' },
      validity: { from: '2026-09-10', to: '2029-09-09' },
    });
  });

  it('begins the day after the one before it ends', () => {
    for (const state of ['upcoming', 'active', 'warned'] as const) {
      expect(newAward(GRANT, [earlier({ state })])).toMatchObject({
        ...{ state: 'upcoming', validity: { from: '2027-01-01', to: '2029-12-31' } },
      });
    }
    const two = [earlier({ validTo: '2027-05-05' }), earlier()];
    expect(newAward(GRANT, two).validity.from).toBe('2027-05-06');
  });

  it('does not wait for one that is over, though nobody has said so yet', () => {
    const over = [
      ...(['expired', 'renewed', 'withdrawn', 'renounced'] as const).map((state) => earlier({ state })),
      earlier({ validTo: '2026-09-09' }),
    ];
    expect(newAward(GRANT, over)).toMatchObject({ state: 'active', validity: { from: '2026-09-10' } });
  });

  it('bears the next rank of its own edition', () => {
    const numbers = ['VVC-2026-ZZ001-01', 'VVC-2026-ZZ001-09', 'VVC-2023-ZZ001-12'];
    const former = numbers.map((number) => earlier({ number, state: 'withdrawn' }));
    expect(newAward(GRANT, former).number).toBe('VVC-2026-ZZ001-10');
  });
});
