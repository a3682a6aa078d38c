/** How far a day is: the sentence and its value, as `formatMessage` takes them. */
export function daysInWords(days: number): readonly [{ readonly id: string }, { readonly days: number }] {
  if (days === 0) return [{ id: 'label.days.today' }, { days }];
  return days > 0 ? [{ id: 'label.days.ahead' }, { days }] : [{ id: 'label.days.past' }, { days: -days }];
}
