import { nameOf, type Permission } from './permission';

/**
 * What of the baseline one role has been given so far: permission → fields. An entry stays when an administrator
 * takes the permission away; that is how the next start knows not to give it back.
 */
export type Applied = Readonly<Record<string, readonly string[]>>;

export interface Plan {
  /** Permissions to create. */
  readonly create: readonly Permission[];
  /** Permissions that exist and gain fields that a new release brought, as they shall be. */
  readonly widen: readonly Permission[];
  /** Actions to take back. */
  readonly withdraw: readonly string[];
  /** What will have been applied once the plan is carried out. */
  readonly applied: Applied;
}

const withdrawal = (action: string) => `withdrawn ${action}`;

/**
 * Decides what a start gives to one role: whatever of the baseline it was never given. Nothing that an administrator
 * removed, restricted or added is touched.
 *
 * @param withdrawn actions that others hand out by default and that are taken back, once.
 */
export function planFor(
  baseline: readonly Permission[],
  withdrawn: readonly string[],
  present: readonly Permission[],
  applied: Applied,
): Plan {
  const held = new Map(present.map((permission) => [nameOf(permission), permission]));
  const create: Permission[] = [];
  const widen: Permission[] = [];
  const memory: Record<string, readonly string[]> = { ...applied };

  for (const permission of baseline) {
    const name = nameOf(permission);
    const existing = held.get(name);
    const given = applied[name];
    const newFields = (permission.fields ?? []).filter((field) => !given?.includes(field));
    memory[name] = [...(given ?? []), ...newFields];

    if (existing === undefined) {
      if (given === undefined) create.push(permission);
      continue;
    }
    const missing = newFields.filter((field) => !existing.fields?.includes(field));
    if (missing.length > 0) widen.push({ ...existing, fields: [...(existing.fields ?? []), ...missing] });
  }

  const takenBack = withdrawn.filter((action) => applied[withdrawal(action)] === undefined);
  for (const action of takenBack) memory[withdrawal(action)] = [];
  return { create, widen, withdraw: takenBack.filter((action) => held.has(action)), applied: memory };
}
