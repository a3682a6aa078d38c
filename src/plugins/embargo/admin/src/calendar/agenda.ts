import { localTime } from '@parvis/clock';
import type { ComingPlan } from '../views';

/** What somebody wants to see of the calendar; an empty text stands for all. */
export interface Choice {
  readonly uid: string;
  /** A state, or `overdue` for whatever should have happened. */
  readonly state: string;
}

/** The plans of one day, by the calendar of the zone in which each is spoken of. */
export interface Day {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly plans: readonly ComingPlan[];
}

/** What is late, whatever its day, and then what comes, day by day. */
export interface Agenda {
  readonly overdue: readonly ComingPlan[];
  readonly days: readonly Day[];
}

/** The plans that somebody wants to see, in their order. */
export function chosen(plans: readonly ComingPlan[], { uid, state }: Choice): readonly ComingPlan[] {
  return plans.filter(
    (plan) =>
      (uid === '' || plan.uid === uid) &&
      (state === '' || (state === 'overdue' ? plan.overdue : plan.state === state)),
  );
}

/** Sets apart what is late, and puts what comes under its days. */
export function agendaOf(plans: readonly ComingPlan[]): Agenda {
  const days = new Map<string, ComingPlan[]>();
  for (const plan of plans.filter(({ overdue }) => !overdue)) {
    const date = localTime(new Date(plan.instant), plan.zone).slice(0, 'YYYY-MM-DD'.length);
    days.set(date, [...(days.get(date) ?? []), plan]);
  }
  return {
    overdue: plans.filter(({ overdue }) => overdue),
    days: [...days].map(([date, of]) => ({ date, plans: of })).sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

/** The types that occur, each once. */
export function typesIn(
  plans: readonly ComingPlan[],
): readonly { readonly uid: string; readonly type: string }[] {
  return [...new Map(plans.map(({ uid, type }) => [uid, { uid, type }])).values()];
}
