import { daysInWords } from './days-in-words';

test('a day is ahead, past, or today', () => {
  expect(daysInWords(12)).toEqual([{ id: 'label.days.ahead' }, { days: 12 }]);
  expect(daysInWords(-3)).toEqual([{ id: 'label.days.past' }, { days: 3 }]);
  expect(daysInWords(0)).toEqual([{ id: 'label.days.today' }, { days: 0 }]);
});
