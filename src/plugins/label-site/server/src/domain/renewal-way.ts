interface Edition {
  readonly id: number;
  readonly programme: { readonly slug: string };
  readonly year: number;
  readonly state: string;
}

interface Line {
  readonly id: number;
  readonly commune: { readonly code: string };
  readonly edition: { readonly id: number };
  readonly state: string;
}

/**
 * Whether a label can be renewed now, by the next edition of its programme:
 * - `open`: it can, in this edition;
 * - `begun`: that is done in this application;
 * - `early`, `late`: this edition does not take applications yet, or any more;
 * - `none`: no later edition is announced.
 */
export type RenewalWay<E> =
  | { readonly kind: 'open' | 'early' | 'late'; readonly edition: E }
  | { readonly kind: 'begun'; readonly edition: E; readonly application: number }
  | { readonly kind: 'none' };

/** What a commune that bears the label, or bore it until it expired, may go on with. */
export const isRenewable = (awardState: string): boolean =>
  awardState === 'active' || awardState === 'expired';

/** Applications that stand in nobody's way any more. */
const ENDED: ReadonlySet<string> = new Set(['withdrawn', 'lapsed', 'inadmissible']);

/** @param applications all that the account may see. */
export function renewalWay<E extends Edition>(
  { commune, edition: own }: Pick<Line, 'commune' | 'edition'>,
  editions: readonly E[],
  applications: readonly Line[],
): RenewalWay<E> {
  const former = editions.find(({ id }) => id === own.id);
  const later = editions
    .filter(({ programme, year }) => programme.slug === former?.programme.slug && year > former.year)
    .sort((one, other) => one.year - other.year);
  const inState = (wanted: string): E | undefined => later.find(({ state }) => state === wanted);
  const open = inState('open');
  if (open !== undefined) {
    const begun = applications.find(
      (line) => line.edition.id === open.id && line.commune.code === commune.code && !ENDED.has(line.state),
    );
    return begun === undefined
      ? { kind: 'open', edition: open }
      : { kind: 'begun', edition: open, application: begun.id };
  }
  const [early, late] = [inState('upcoming'), later.at(-1)];
  if (early !== undefined) return { kind: 'early', edition: early };
  return late === undefined ? { kind: 'none' } : { kind: 'late', edition: late };
}
