import type { DecisionOutcome } from '../decision/decision-procedure';
import { hideSmall, SMALLEST } from './hide-small';

/** What became of the applications that were submitted. */
export const FATES = ['action-plan', 'refused', 'inadmissible', 'withdrawn'] as const;
export type Fate = Extract<DecisionOutcome, 'awarded'> | (typeof FATES)[number];

/** An application that was submitted, and what became of it. */
export interface Counted {
  readonly fate: Fate;
  /** The level that was awarded; null for none. */
  readonly level: string | null;
  /** Null where the reference data name none. */
  readonly department: { readonly code: string; readonly name: string } | null;
}

/** A number that is published, or null where it is hidden. */
export type Published = number | null;

/** What is told of an edition in numbers. */
export interface EditionStatistics {
  readonly applications: Published;
  readonly outcomes: readonly { readonly outcome: Fate; readonly count: Published }[];
  readonly levels: readonly { readonly level: string; readonly count: Published }[];
  readonly departments: readonly {
    readonly code: string;
    readonly name: string;
    readonly applications: Published;
  }[];
}

const orHidden = (count: number): Published => (count < SMALLEST ? null : count);

/**
 * Counts the applications of an edition. Who was awarded the label stands in the register, so that everybody can count
 * them; what is protected is how many were not, in all, by outcome and by department.
 *
 * @param levels the codes of the grid's levels, in its order.
 */
export function editionStatistics(
  applications: readonly Counted[],
  levels: readonly string[],
): EditionStatistics {
  const awarded = applications.filter(({ fate }) => fate === 'awarded');
  const others = applications.filter(({ fate }) => fate !== 'awarded');
  const told = others.length >= SMALLEST;
  const byFate = hideSmall(FATES.map((fate) => others.filter((one) => one.fate === fate).length));
  const byLevel = hideSmall(levels.map((level) => awarded.filter((one) => one.level === level).length));

  const known = new Map(
    applications.flatMap(({ department: one }) => (one === null ? [] : [[one.code, one]])),
  );
  const places = [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const of = (all: readonly Counted[], code: string) =>
    all.filter(({ department }) => department?.code === code).length;
  // Whoever has no department is one more part of the sum, which is never shown.
  const elsewhere = others.filter(({ department }) => department === null).length;
  const byPlace = hideSmall([
    ...places.map(({ code }) => of(others, code)),
    ...(elsewhere > 0 ? [elsewhere] : []),
  ]);

  return {
    applications: told ? applications.length : null,
    outcomes: [
      { outcome: 'awarded', count: orHidden(awarded.length) },
      ...FATES.map((outcome, place) => ({ outcome, count: told ? (byFate[place] ?? null) : null })),
    ],
    levels: levels.map((level, place) => ({
      ...{ level, count: awarded.length < SMALLEST ? null : (byLevel[place] ?? null) },
    })),
    departments: places.map(({ code, name }, place) => {
      const shown = told && byPlace[place] !== null;
      return { code, name, applications: shown ? of(applications, code) : null };
    }),
  };
}
