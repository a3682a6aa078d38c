/** Who may judge what: a dossier with the jurors who have no conflict on it. */
export interface Candidates {
  readonly dossier: number;
  readonly eligible: readonly number[];
  /** Who judges it already. */
  readonly assigned: readonly number[];
}

export interface Proposal {
  readonly assignments: readonly { readonly dossier: number; readonly juror: number }[];
  /** Dossiers for which there are too few jurors without a conflict. */
  readonly short: readonly { readonly dossier: number; readonly missing: number }[];
}

/**
 * Proposes who judges what, as evenly as conflicts let: the dossiers with the fewest possible jurors choose first, and
 * each takes those who have the least to do. The same candidates give the same proposal.
 *
 * @param jurors all members of the panel.
 * @param perDossier how many jurors a dossier is to have, those it has already among them.
 */
export function proposeAssignments(
  candidates: readonly Candidates[],
  jurors: readonly number[],
  perDossier: number,
): Proposal {
  const load = new Map(jurors.map((juror) => [juror, 0]));
  const take = (juror: number): unknown => load.set(juror, (load.get(juror) ?? 0) + 1);
  for (const { assigned } of candidates) assigned.forEach(take);

  const assignments: { dossier: number; juror: number }[] = [];
  const short: { dossier: number; missing: number }[] = [];
  const inOrder = [...candidates].sort(
    (one, other) => one.eligible.length - other.eligible.length || one.dossier - other.dossier,
  );
  for (const { dossier, eligible, assigned } of inOrder) {
    const needed = Math.max(0, perDossier - assigned.length);
    const chosen = eligible
      .filter((juror) => !assigned.includes(juror))
      .sort((one, other) => (load.get(one) ?? 0) - (load.get(other) ?? 0) || one - other)
      .slice(0, needed);
    chosen.forEach(take);
    assignments.push(...chosen.map((juror) => ({ dossier, juror })));
    if (chosen.length < needed) short.push({ dossier, missing: needed - chosen.length });
  }
  return { assignments, short };
}
