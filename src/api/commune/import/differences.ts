import type { CommuneRecord } from './records';

/** A commune as it is stored: its record, and what identifies the row. */
export type StoredCommune = CommuneRecord & Readonly<{ id: number; slug: string }>;

type Field = Exclude<keyof CommuneRecord, 'code'>;
type Change = Readonly<{ field: Field; from: CommuneRecord[Field]; to: CommuneRecord[Field] }>;

/** What a release does to the stored communes. `changes` names every field that differs. */
export type Comparison = Readonly<{
  added: readonly CommuneRecord[];
  changed: readonly Readonly<{ id: number; record: CommuneRecord; changes: readonly Change[] }>[];
  gone: readonly StoredCommune[];
  unchanged: number;
}>;

const FIELDS = [
  'name',
  'departmentCode',
  'departmentName',
  'regionCode',
  'regionName',
  'epciSiren',
  'epciName',
  'siren',
  'postalCodes',
  'population',
] as const satisfies readonly Field[];

/** Compares the communes of a release with those stored, by INSEE code. */
export function compare(released: readonly CommuneRecord[], stored: readonly StoredCommune[]): Comparison {
  const storedByCode = new Map(stored.map((commune) => [commune.code, commune]));
  const releasedCodes = new Set(released.map(({ code }) => code));
  const added: CommuneRecord[] = [];
  const changed: Comparison['changed'][number][] = [];
  let unchanged = 0;
  for (const record of released) {
    const before = storedByCode.get(record.code);
    if (before === undefined) {
      added.push(record);
      continue;
    }
    const changes = changesBetween(before, record);
    if (changes.length === 0) unchanged += 1;
    else changed.push({ id: before.id, record, changes });
  }
  return { added, changed, gone: stored.filter(({ code }) => !releasedCodes.has(code)), unchanged };
}

function changesBetween(before: CommuneRecord, after: CommuneRecord): Change[] {
  return FIELDS.filter((field) => String(before[field]) !== String(after[field])).map((field) => ({
    field,
    from: before[field],
    to: after[field],
  }));
}

/** What a person is told about one commune after the import of a later release. */
export type Difference =
  | Readonly<{ kind: 'added'; code: string; name: string }>
  | Readonly<{ kind: 'changed'; code: string; name: string; changes: readonly Change[] }>
  | Readonly<{ kind: 'removed'; code: string; name: string; successor: string | null }>
  /** No longer in the release, but kept since content refers to it (`references` times). */
  | Readonly<{ kind: 'kept'; code: string; name: string; successor: string | null; references: number }>;

/**
 * The differences to report, in the order of their codes.
 *
 * @param references how often content refers to a commune that is gone, by row id.
 * @param successors code of the commune that absorbed another, by the code of that one.
 */
export function differencesToReport(
  comparison: Comparison,
  references: ReadonlyMap<number, number>,
  successors: ReadonlyMap<string, string>,
): Difference[] {
  const differences: Difference[] = [
    ...comparison.added.map(({ code, name }) => ({ kind: 'added' as const, code, name })),
    ...comparison.changed.map(({ record: { code, name }, changes }) => ({
      kind: 'changed' as const,
      code,
      name,
      changes,
    })),
    ...comparison.gone.map(({ id, code, name }) => {
      const successor = successors.get(code) ?? null;
      const count = references.get(id) ?? 0;
      return count > 0
        ? { kind: 'kept' as const, code, name, successor, references: count }
        : { kind: 'removed' as const, code, name, successor };
    }),
  ];
  return differences.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** One difference as a line of text. */
export function describeDifference(difference: Difference): string {
  const commune = `${difference.code} ${difference.name}`;
  switch (difference.kind) {
    case 'added':
      return `+ ${commune}`;
    case 'changed':
      return `~ ${commune}: ${difference.changes.map(({ field, from, to }) => `${field} ${show(from)} → ${show(to)}`).join(', ')}`;
    case 'removed':
      return `- ${commune}${joined(difference.successor)}`;
    case 'kept':
      return `! ${commune}${joined(difference.successor)}; kept, since content refers to it (${difference.references}×)`;
  }
}

function joined(successor: string | null): string {
  return successor === null ? '' : `, now part of ${successor}`;
}

function show(value: Change['from']): string {
  if (value === null) return 'none';
  return typeof value === 'object' ? value.join(' ') || 'none' : String(value);
}
