import { type InstantOf, instantOf, localTime } from '@parvis/clock';

/** A date and a time of day as somebody fills them in, in the zone in which they speak of it. */
export interface MomentDraft {
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
  /** `HH:mm`, or empty. */
  readonly time: string;
  readonly zone: string;
  /** Which of the two, where clocks go back and show this time twice. */
  readonly turn: 'first' | 'second' | null;
}

/** The instant that is meant, or what has to be filled in or chosen otherwise. */
export type Moment =
  | { readonly ok: true; readonly instant: Date }
  | { readonly ok: false; readonly problem: 'incomplete' | 'malformed' | 'skipped' | 'doubled' };

const found = ({ date, time, zone }: MomentDraft): InstantOf =>
  instantOf(`${date}T${time.slice(0, 5)}`, zone);

/** The instant of a draft. */
export function momentOf(draft: MomentDraft): Moment {
  if (draft.date === '' || draft.time === '') return { ok: false, problem: 'incomplete' };
  const result = found(draft);
  if (result.ok) return result;
  if (result.reason !== 'doubled') {
    return { ok: false, problem: result.reason === 'skipped' ? 'skipped' : 'malformed' };
  }
  const [first, second] = result.instants;
  if (draft.turn === null) return { ok: false, problem: 'doubled' };
  return { ok: true, instant: draft.turn === 'first' ? first : second };
}

/** The two instants at which clocks show the time of a draft; null when they show it once or never. */
export function turnsOf(draft: MomentDraft): readonly [first: Date, second: Date] | null {
  const result = found(draft);
  return !result.ok && result.reason === 'doubled' ? result.instants : null;
}

/** What to fill in for an instant that is known already. */
export function draftOf(instant: Date, zone: string): MomentDraft {
  const [date = '', time = ''] = localTime(instant, zone).split('T');
  const draft = { date, time, zone, turn: null };
  const turns = turnsOf(draft);
  return turns === null
    ? draft
    : { ...draft, turn: turns[0].getTime() === instant.getTime() ? 'first' : 'second' };
}

/** Nothing filled in yet. */
export function emptyDraft(zone: string): MomentDraft {
  return { date: '', time: '', zone, turn: null };
}
