import type { CommuneRecord } from './records';

type Named = Pick<CommuneRecord, 'code' | 'name' | 'departmentCode'>;

/**
 * A slug for each newcomer: its name; where several communes share it, the name and department
 * (`saint-denis-93`); where even these are shared or taken, the name and code.
 *
 * The same newcomers and taken slugs always give the same answer, whatever their order.
 *
 * @param taken slugs that are in use and stay with who has them: an address, once given, never changes.
 * @returns slug by commune code.
 */
export function slugsFor(newcomers: readonly Named[], taken: ReadonlySet<string>): Map<string, string> {
  const candidates = newcomers.map((commune) => {
    const name = slugOf(commune.name);
    const department = commune.departmentCode?.toLowerCase();
    return {
      code: commune.code,
      name,
      inDepartment: `${name}-${department ?? commune.code.toLowerCase()}`,
      withCode: `${name}-${commune.code.toLowerCase()}`,
    };
  });
  const names = occurrences(candidates.map(({ name }) => name));
  const inDepartments = occurrences(candidates.map(({ inDepartment }) => inDepartment));
  return new Map(
    candidates.map(({ code, name, inDepartment, withCode }) => {
      if (names.get(name) === 1 && !taken.has(name)) return [code, name];
      const free = inDepartments.get(inDepartment) === 1 && !names.has(inDepartment);
      return [code, free && !taken.has(inDepartment) ? inDepartment : withCode];
    }),
  );
}

/**
 * A French name in the letters of an address. Strapi's own slugs read ü as in German (Saül: `sauel`) and take
 * 6 s for all communes, where this takes a few hundredths.
 */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function occurrences(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
