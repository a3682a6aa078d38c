import { nameOf, type Permission } from './permission';

/** How far a role has moved from the baseline, and so what a reset does. Each list holds what is to be written. */
export interface Difference {
  /** In the baseline, and not held. */
  readonly added: readonly Permission[];
  /** Held, and not in the baseline. */
  readonly removed: readonly Permission[];
  /** Held with other fields or with conditions; as the baseline has it. */
  readonly restored: readonly Permission[];
}

const isSame = (one: Permission, other: Permission) =>
  JSON.stringify([[...(one.fields ?? [])].sort(), [...one.conditions].sort()]) ===
  JSON.stringify([[...(other.fields ?? [])].sort(), [...other.conditions].sort()]);

/** Compares what a role holds with what the baseline gives it. */
export function differenceBetween(
  baseline: readonly Permission[],
  present: readonly Permission[],
): Difference {
  const held = new Map(present.map((permission) => [nameOf(permission), permission]));
  const wanted = new Set(baseline.map(nameOf));
  return {
    added: baseline.filter((permission) => !held.has(nameOf(permission))),
    removed: present.filter((permission) => !wanted.has(nameOf(permission))),
    restored: baseline.filter((permission) => {
      const existing = held.get(nameOf(permission));
      return existing !== undefined && !isSame(permission, existing);
    }),
  };
}

/** The difference in words, one line a permission: `+` is added, `-` removed, `~` restored. */
export function describeDifference({ added, removed, restored }: Difference): string[] {
  return [
    ...added.map((permission) => `+ ${nameOf(permission)}`),
    ...removed.map((permission) => `- ${nameOf(permission)}`),
    ...restored.map((permission) => `~ ${nameOf(permission)} (fields and conditions)`),
  ];
}
