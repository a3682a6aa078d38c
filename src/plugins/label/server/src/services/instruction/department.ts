import type { Department } from '../../domain/instruction/office-view';
import type { ApplicationRow } from '../applications/application-rows';
import type { LabelContext } from '../context';

/** The department of a commune by what is kept of it with its application; null where nothing says which. */
export function departmentOf(
  { options: { communes } }: LabelContext,
  { snapshot: { facts } }: ApplicationRow,
): Department | null {
  if (communes?.department === undefined) return null;
  const { code, name } = communes.department;
  const found = facts[code];
  return typeof found === 'string' ? { code: found, name: String(facts[name] ?? found) } : null;
}
