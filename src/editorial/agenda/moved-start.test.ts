import { movedStart } from './moved-start';

const at = (startsAt: string | null, timezone: string | null = 'Europe/Paris') => ({
  startsAt: startsAt === null ? null : new Date(startsAt),
  endsAt: null,
  timezone,
});

const ANNOUNCED = { schedule: at('2026-03-27T09:30:00Z') };
const MOVED: Parameters<typeof movedStart>[0] = {
  schedule: at('2026-03-30T08:30:00Z'),
  eventState: 'scheduled',
  previousStarts: [],
};

describe('An event published with another start', () => {
  it('becomes rescheduled and keeps the start that had been announced, in its zone', () => {
    expect(movedStart(MOVED, { schedule: at('2026-03-27T05:30:00Z', 'Indian/Reunion') })).toEqual({
      former: { startsAt: new Date('2026-03-27T05:30:00Z'), timezone: 'Indian/Reunion' },
      becomesRescheduled: true,
    });
  });

  it.each(['rescheduled', 'postponed', 'moved-online', 'cancelled'] as const)('stays %s', (eventState) => {
    expect(movedStart({ ...MOVED, eventState }, ANNOUNCED)?.becomesRescheduled).toBe(false);
  });

  it('does not note twice a start that somebody has noted', () => {
    const previousStarts = [{ startsAt: new Date('2026-03-27T09:30:00Z'), timezone: 'Europe/Paris' }];
    expect(movedStart({ ...MOVED, previousStarts }, ANNOUNCED)).toEqual({
      former: null,
      becomesRescheduled: true,
    });
  });
});

describe('An event has not moved', () => {
  it('when the same start is published again, even under the name of another zone', () => {
    const draft = { ...MOVED, schedule: at('2026-03-27T09:30:00Z', 'Europe/Brussels') };
    expect(movedStart(draft, ANNOUNCED)).toBeNull();
  });

  it('when one of the two starts is not known', () => {
    expect(movedStart({ ...MOVED, schedule: null }, ANNOUNCED)).toBeNull();
    expect(movedStart({ ...MOVED, schedule: at(null) }, ANNOUNCED)).toBeNull();
    expect(movedStart(MOVED, { schedule: null })).toBeNull();
  });
});
