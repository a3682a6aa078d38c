import type { AgendaEntry } from '../agenda-fields';

type Draft = Pick<AgendaEntry, 'schedule' | 'eventState' | 'previousStarts'>;
type Published = Pick<AgendaEntry, 'schedule'>;

/** What the publication of another date makes of an event. */
export interface Move {
  /** The start that people know and its IANA zone; null when it stands among the previous starts already. */
  readonly former: { readonly startsAt: Date; readonly timezone: string } | null;
  /** Whether it was as planned until now. Any other state was chosen by a person, who knows more, and stays. */
  readonly becomesRescheduled: boolean;
}

/** Compares the start that is about to be published with the one that is public; null when it has not moved. */
export function movedStart(draft: Draft, published: Published): Move | null {
  const start = draft.schedule?.startsAt?.getTime();
  const { startsAt, timezone } = published.schedule ?? {};
  if (start === undefined || !startsAt || !timezone || start === startsAt.getTime()) return null;
  const isKnown = draft.previousStarts.some(
    (previous) => previous.startsAt?.getTime() === startsAt.getTime(),
  );
  return {
    former: isKnown ? null : { startsAt, timezone },
    becomesRescheduled: draft.eventState === 'scheduled',
  };
}
