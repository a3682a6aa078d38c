import { timelineOf } from './timeline';

const calendar = {
  closes: 'c',
  instructionUntil: 'i',
  juryUntil: 'j',
  proclamation: 'p',
  appealsUntil: null,
};
const told = (state: string) => timelineOf(state, calendar).map(({ stage, when }) => `${stage} ${when}`);

describe('The timeline of an application', () => {
  it('says what is past, what is now and what comes next', () => {
    expect(told('in-jury')).toEqual([
      'preparation past',
      'instruction past',
      'jury now',
      'decision ahead',
      'appeals ahead',
    ]);
    expect(told('draft')[0]).toBe('preparation now');
    expect(told('under-appeal')[4]).toBe('appeals now');
  });

  it('knows until when, where the calendar says so', () => {
    expect(timelineOf('draft', calendar).map(({ until }) => until)).toEqual(['c', 'i', 'j', 'p', null]);
  });

  it.each(['withdrawn', 'lapsed', 'inadmissible'])('has nothing to come for what is %s', (state) => {
    expect(told(state)).toEqual([]);
  });
});
