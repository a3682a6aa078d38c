import { awardNumber, readAwardNumber } from './award-number';
import { type AwardState, awardProcedure } from './award-procedure';
import { type Day, dayAfter, type Validity, validityFor } from './validity';

/** Awards in these states hold their days: no other award of the programme to the commune has one of them. */
export const RUNNING = ['upcoming', 'active', 'warned'] as const satisfies readonly AwardState[];

/** An award that the commune has, or had, of the programme. */
export interface EarlierAward {
  readonly number: string;
  readonly state: AwardState;
  readonly validTo: Day;
}

/** What an award is given for. */
export interface Grant {
  /** The programme's letters. */
  readonly programme: string;
  /** The year of the edition. */
  readonly year: number;
  /** INSEE code. */
  readonly commune: string;
  /** For how many years. */
  readonly years: number;
  /** The day of the proclamation where the label is awarded. */
  readonly today: Day;
}

/** An award as it begins. */
export interface NewAward {
  readonly number: string;
  readonly state: AwardState;
  readonly validity: Validity;
}

const runsOn = ({ state, validTo }: EarlierAward, today: Day): boolean =>
  RUNNING.some((running) => running === state) && validTo >= today;

/**
 * The award that a commune is given: valid from the day of the proclamation on or, while an earlier one still runs, from
 * the day after that one ends. Its rank follows those of the same edition.
 */
export function newAward(
  { programme, year, commune, years, today }: Grant,
  earlier: readonly EarlierAward[],
): NewAward {
  const ranks = earlier.flatMap(({ number }) => {
    const read = readAwardNumber(number);
    return read?.programme === programme && read.year === year && read.commune === commune ? [read.rank] : [];
  });
  const [last] = earlier
    .flatMap((award) => (runsOn(award, today) ? [award.validTo] : []))
    .sort()
    .reverse();
  const validity = validityFor(last === undefined ? today : dayAfter(last), years);
  const begun = awardProcedure.decide('upcoming', 'begin', {
    ...{ today, validFrom: validity.from, validTo: validity.to },
    ...{ heardOn: null, reason: null, renewedFrom: null },
  });
  return {
    number: awardNumber({ programme, year, commune, rank: Math.max(0, ...ranks) + 1 }),
    state: begun.allowed ? begun.to : 'upcoming',
    validity,
  };
}
