/** Why the jury granted another level than the grid gives; null where it granted that one. */
export const departureFromGrid = ({
  level,
  levelByGrid,
  overrideReason,
}: {
  readonly level: string | null;
  readonly levelByGrid: string | null;
  readonly overrideReason: string | null;
}): string | null => (level === levelByGrid ? null : overrideReason);
