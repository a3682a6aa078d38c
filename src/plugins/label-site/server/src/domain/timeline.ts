/** One stage of an application. */
export const STAGES = ['preparation', 'instruction', 'jury', 'decision', 'appeals'] as const;
export type Stage = (typeof STAGES)[number];

/** At which stage an application is, by its state; null once it has ended before a decision. */
const STAGE_OF: Readonly<Record<string, Stage>> = {
  ...{ draft: 'preparation', submitted: 'instruction', 'in-instruction': 'instruction' },
  ...{ 'complement-requested': 'instruction', ready: 'jury', 'in-jury': 'jury', deliberation: 'decision' },
  ...{ decided: 'appeals', 'under-appeal': 'appeals' },
};

/** Until when each stage lasts, by the calendar of the edition. */
const ENDS: Readonly<Record<Stage, string>> = {
  ...{ preparation: 'closes', instruction: 'instructionUntil', jury: 'juryUntil' },
  ...{ decision: 'proclamation', appeals: 'appealsUntil' },
};

/** A stage as a timeline shows it. */
export interface TimelineStage {
  readonly stage: Stage;
  readonly when: 'past' | 'now' | 'ahead';
  /** Its last instant, where the calendar has one. */
  readonly until: string | null;
}

/** What is past, what is now and what comes next; empty for what has ended before a decision. */
export function timelineOf(
  state: string,
  calendar: Readonly<Record<string, string | null>>,
): readonly TimelineStage[] {
  const present = STAGE_OF[state];
  if (present === undefined) return [];
  const at = STAGES.indexOf(present);
  return STAGES.map((stage, place) => ({
    ...{ stage, until: calendar[ENDS[stage]] ?? null },
    when: place < at ? 'past' : place === at ? 'now' : 'ahead',
  }));
}
