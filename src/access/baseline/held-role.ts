import type { Permission } from './permission';

/** A role as it stands in the database, of the panel or of the API, with what the baseline wants of it. */
export interface HeldRole {
  /** Names the role in what was applied and in what a reset prints. */
  readonly key: string;
  readonly baseline: readonly Permission[];
  readonly withdrawn: readonly string[];
  present(): Promise<readonly Permission[]>;
  add(permissions: readonly Permission[]): Promise<void>;
  /** Gives a permission that the role holds other fields and conditions. */
  change(permission: Permission): Promise<void>;
  remove(permissions: readonly Pick<Permission, 'action' | 'subject'>[]): Promise<void>;
}
