/** What a result says, in the words of the grid. Figures are decimals. */
export interface Outcome {
  readonly commune: string;
  readonly score: string;
  /** The label of the level that the grid gives; null for none. */
  readonly level: string | null;
  /** In the order of the grid. */
  readonly pillars: readonly {
    readonly label: string;
    readonly obtained: string;
    readonly potential: string;
  }[];
  /** What keeps it from a level that the score reaches, in sentences. */
  readonly blockers: readonly string[];
}

const NARROW = '\u202f';
const french = (decimal: string): string => decimal.replace('.', ',');

/**
 * The facts with which the jury begins the reasons of a decision, in French: what was obtained, where, and what is in the
 * way of a higher level. It judges nothing.
 */
export function proposedMotivation({ commune, score, level, pillars, blockers }: Outcome): string {
  const given =
    level === null
      ? 'La grille ne lui donne pas de niveau.'
      : `La grille lui donne le niveau «${NARROW}${level}${NARROW}».`;
  const parts = pillars.map(
    ({ label, obtained, potential }) => `${label}, ${french(obtained)} sur ${french(potential)}`,
  );
  return [
    `Au vu du dossier et des fiches du jury, la commune de ${commune} obtient ${french(score)} points sur 100.`,
    ...(parts.length === 0 ? [] : [`Par pilier${NARROW}: ${parts.join(`${NARROW}; `)}.`]),
    given,
    ...blockers,
  ].join('\n');
}
