const SHAPE = /^([A-Z]{2,8})-(\d{4})-([0-9A-Z]{5})-(\d{2,})$/;

/** What the number of an award is made of. */
export interface AwardNumber {
  /** The programme's letters: `VVC`. */
  readonly programme: string;
  /** The year of the edition. */
  readonly year: number;
  /** INSEE code of the commune. */
  readonly commune: string;
  /** Which award of the programme to this commune in this edition: an appeal may bring a second. */
  readonly rank: number;
}

/**
 * Writes the number of an award, `VVC-2026-ZZ001-01`.
 *
 * @throws RangeError when a part cannot stand in one.
 */
export function awardNumber({ programme, year, commune, rank }: AwardNumber): string {
  const written = `${programme}-${year}-${commune}-${String(rank).padStart(2, '0')}`;
  if (rank < 1 || !SHAPE.test(written)) throw new RangeError(`"${written}" is no number of an award.`);
  return written;
}

/** Reads the number of an award; null when it is none. Capitals and outer spaces do not matter. */
export function readAwardNumber(text: string): AwardNumber | null {
  const [, programme, year, commune, rank] = SHAPE.exec(text.trim().toUpperCase()) ?? [];
  if (programme === undefined || year === undefined || commune === undefined || rank === undefined)
    return null;
  const read = { programme, year: Number(year), commune, rank: Number(rank) };
  return read.rank > 0 && awardNumber(read) === text.trim().toUpperCase() ? read : null;
}
