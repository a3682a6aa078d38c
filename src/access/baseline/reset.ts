import type { Core } from '@strapi/strapi';
import { ADMIN_ROLES, API_ROLES } from '../roles';
import { createAdminRole, findAdminRole, heldAdminRole } from './admin-role';
import { findApiRole, heldApiRole } from './api-role';
import { type Difference, describeDifference, differenceBetween } from './difference';
import type { HeldRole } from './held-role';
import { recallApplied, rememberApplied } from './memory';
import { type Applied, planFor } from './plan';
import { closeRegistration, isRegistrationOpen } from './registration';

/** What a reset did, or would do, to one role. */
export interface RoleChange {
  readonly role: string;
  readonly changes: readonly string[];
}

async function restore(role: HeldRole, { added, removed, restored }: Difference): Promise<void> {
  if (removed.length > 0) await role.remove(removed);
  for (const permission of restored) await role.change(permission);
  if (added.length > 0) await role.add(added);
}

/**
 * Brings the roles of this project back to the baseline, in one transaction: gives what is missing, takes what is
 * too much, recreates a role that was deleted. Roles that an administrator made, and Strapi's own, are not touched.
 *
 * @param dryRun only says what would change.
 * @returns the roles that differ, in the order of `src/access/roles`.
 */
export async function resetAccess(
  strapi: Core.Strapi,
  { dryRun }: { dryRun: boolean },
): Promise<RoleChange[]> {
  return strapi.db.transaction(async () => {
    const report: RoleChange[] = [];
    const applied: Record<string, Applied> = await recallApplied(strapi);

    const serve = async (role: HeldRole, before: readonly string[] = []) => {
      const difference = differenceBetween(role.baseline, await role.present());
      const changes = [...before, ...describeDifference(difference)];
      if (changes.length > 0) report.push({ role: role.key, changes });
      if (dryRun) return;
      await restore(role, difference);
      applied[role.key] = planFor(role.baseline, role.withdrawn, role.baseline, {}).applied;
    };

    for (const role of ADMIN_ROLES) {
      const existing = await findAdminRole(strapi, role.code);
      if (existing !== null) await serve(heldAdminRole(strapi, role, existing));
      else if (dryRun) report.push({ role: `admin ${role.code}`, changes: ['+ the role itself'] });
      else {
        const created = await createAdminRole(strapi, role);
        await serve(heldAdminRole(strapi, role, created), ['+ the role itself']);
      }
    }
    for (const role of API_ROLES) {
      const existing = await findApiRole(strapi, role.type);
      if (existing !== null) await serve(heldApiRole(strapi, role, existing));
    }
    if (await isRegistrationOpen(strapi)) {
      report.push({ role: 'setting registration', changes: ['- anyone may register an account'] });
      if (!dryRun) await closeRegistration(strapi);
    }
    if (!dryRun) await rememberApplied(strapi, applied);
    return report;
  });
}
