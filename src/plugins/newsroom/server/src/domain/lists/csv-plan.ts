import type { LineData, LineProblem } from './csv-line';
import type { JournalistData } from './journalist';

/** A line of the file that was read. */
export interface ReadLine {
  /** As an editor counts them, from 1. */
  readonly line: number;
  readonly data: LineData;
}

/** A journalist who is known already. */
export interface Known {
  /** documentId. */
  readonly id: string;
  readonly data: JournalistData;
  readonly optedOut: boolean;
}

/** What is said of new people where the file says nothing. */
export type Defaults = Pick<JournalistData, 'legalBasis' | 'source' | 'collectedAt'>;

/** A line that is not imported. */
export interface RefusedLine extends LineProblem {
  readonly line: number;
}

/** What an import does, line by line: nothing else happens. */
export interface ImportPlan {
  readonly create: readonly JournalistData[];
  readonly update: readonly { readonly id: string; readonly data: JournalistData }[];
  readonly unchanged: number;
  readonly refused: readonly RefusedLine[];
}

const FIELDS = [
  ...(['name', 'outlet', 'email', 'phone', 'topics', 'territories'] as const),
  ...(['language', 'legalBasis', 'source', 'collectedAt'] as const),
] as const;

const isSame = (one: JournalistData, other: JournalistData): boolean =>
  FIELDS.every((field) => one[field] === other[field]);

/**
 * Says what an import would do. An address counts once a file; of a known journalist, what the file says replaces what
 * was known and an empty cell leaves it; and whoever does not want mail stays as they are.
 *
 * @param known by address.
 * @param isSuppressed whether an address must never be written to again, although nobody is known by it.
 */
export function planImport(
  lines: readonly ReadLine[],
  known: ReadonlyMap<string, Known>,
  isSuppressed: (address: string) => boolean,
  defaults: Defaults,
): ImportPlan {
  const create: JournalistData[] = [];
  const update: { id: string; data: JournalistData }[] = [];
  const refused: RefusedLine[] = [];
  const firstLines = new Map<string, number>();
  let unchanged = 0;

  for (const { line, data } of lines) {
    const first = firstLines.get(data.email);
    const found = known.get(data.email);
    if (first !== undefined) {
      refused.push({ line, column: 'email', code: 'DOUBLED', value: String(first) });
      continue;
    }
    firstLines.set(data.email, line);
    if (found?.optedOut === true || isSuppressed(data.email)) {
      refused.push({ line, column: 'email', code: 'OPTED_OUT' });
    } else if (found === undefined) {
      create.push({ phone: null, topics: null, territories: null, language: 'fr', ...defaults, ...data });
    } else {
      const next = { ...found.data, ...data };
      if (isSame(next, found.data)) unchanged += 1;
      else update.push({ id: found.id, data: next });
    }
  }
  return { create, update, unchanged, refused };
}
