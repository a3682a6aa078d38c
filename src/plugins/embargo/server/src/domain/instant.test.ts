import { mayPlanFor } from './instant';

const now = new Date('2026-11-20T12:00:00Z');

describe('The instant of a plan', () => {
  it('lies ahead', () => {
    expect(mayPlanFor(new Date('2026-11-20T12:00:00.001Z'), now)).toEqual({ allowed: true });
    expect(mayPlanFor(now, now)).toEqual({ allowed: false, reasons: [{ code: 'INSTANT_PAST' }] });
  });

  it('lies no further ahead than three years', () => {
    expect(mayPlanFor(new Date('2029-11-20T12:00:00Z'), now)).toEqual({ allowed: true });
    expect(mayPlanFor(new Date('2029-11-20T12:00:00.001Z'), now)).toMatchObject({
      reasons: [{ code: 'INSTANT_TOO_FAR' }],
    });
  });
});
