import { EDITION_STATES, type EditionState } from './edition-procedure';
import { publicStateOf } from './public-edition';

const CALENDAR = {
  opens: new Date('2026-09-01T06:00:00Z'),
  closes: new Date('2026-10-01T10:00:00Z'),
  instructionUntil: null,
  juryUntil: null,
  proclamation: null,
  appealsUntil: null,
};

const at = (state: EditionState, instant: string) => publicStateOf(state, CALENDAR, new Date(instant));

describe('What the public sees of an edition', () => {
  it.each([
    ['2026-09-01T05:59:59.999Z', 'upcoming'],
    ['2026-09-01T06:00:00Z', 'open'],
    ['2026-10-01T09:59:59.999Z', 'open'],
    ['2026-10-01T10:00:00Z', 'closed'],
  ])('is, of an open one at %s, %s', (instant, seen) => {
    expect(at('open', instant)).toBe(seen);
  });

  it('is nothing while it is prepared and once it is cancelled, and one word from the closing to the proclamation', () => {
    expect(
      EDITION_STATES.filter((state) => state !== 'open').map((state) => at(state, '2026-11-01T00:00:00Z')),
    ).toEqual([null, 'closed', 'closed', 'closed', 'closed', 'proclaimed', 'archived', null]);
  });
});
