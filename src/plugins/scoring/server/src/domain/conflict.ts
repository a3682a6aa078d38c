/** Where somebody, or a dossier, comes from; null where that is not known or does not exist. */
export interface Origin {
  readonly commune: string | null;
  readonly epci: string | null;
}

/** Why a juror may not judge a dossier. */
export type Conflict = 'SAME_COMMUNE' | 'SAME_EPCI' | 'DECLARED';

const same = (one: string | null, other: string | null): boolean => one !== null && one === other;

/**
 * Why a juror may not judge a dossier; null when they may. Two EPCIs that are both absent are not the same one.
 *
 * @param declared whether the juror has declared a conflict on the dossier.
 */
export function conflictOf(juror: Origin, dossier: Origin, declared: boolean): Conflict | null {
  if (same(juror.commune, dossier.commune)) return 'SAME_COMMUNE';
  if (same(juror.epci, dossier.epci)) return 'SAME_EPCI';
  return declared ? 'DECLARED' : null;
}
