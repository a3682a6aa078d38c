import type { Core } from '@strapi/strapi';
import { ADMIN_ROLES, API_ROLES, STRAPI_OWN_ROLES } from '../roles';
import { createAdminRole, findAdminRole, heldAdminRole } from './admin-role';
import { findApiRole, heldApiRole } from './api-role';
import type { HeldRole } from './held-role';
import { recallApplied, rememberApplied } from './memory';
import { type Applied, planFor } from './plan';
import { closeRegistration } from './registration';

const REGISTRATION = 'setting registration';

/** The roles to serve: those that exist, and those of this project that were never created. */
async function rolesToServe(
  strapi: Core.Strapi,
  applied: Readonly<Record<string, Applied>>,
): Promise<HeldRole[]> {
  const roles: HeldRole[] = [];
  for (const role of ADMIN_ROLES) {
    const existing = await findAdminRole(strapi, role.code);
    if (existing === null && applied[`admin ${role.code}`] !== undefined) continue;
    roles.push(heldAdminRole(strapi, role, existing ?? (await createAdminRole(strapi, role))));
  }
  for (const role of STRAPI_OWN_ROLES) {
    const existing = await findAdminRole(strapi, role.code);
    if (existing !== null) roles.push(heldAdminRole(strapi, role, existing));
  }
  for (const role of API_ROLES) {
    const existing = await findApiRole(strapi, role.type);
    if (existing !== null) roles.push(heldApiRole(strapi, role, existing));
  }
  return roles;
}

/**
 * Gives each role what of the baseline it was never given, in one transaction with the memory of it. What an
 * administrator removed, restricted, added or deleted since stays as it is; `npm run access:reset` restores it.
 */
export async function applyBaseline(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    const before = await recallApplied(strapi);
    const after: Record<string, Applied> = { ...before };

    for (const role of await rolesToServe(strapi, before)) {
      const plan = planFor(role.baseline, role.withdrawn, await role.present(), before[role.key] ?? {});
      if (plan.create.length > 0) await role.add(plan.create);
      for (const permission of plan.widen) await role.change(permission);
      if (plan.withdraw.length > 0) {
        await role.remove(plan.withdraw.map((action) => ({ action, subject: null })));
      }
      after[role.key] = plan.applied;
    }

    if (before[REGISTRATION] === undefined) {
      await closeRegistration(strapi);
      after[REGISTRATION] = {};
    }
    if (JSON.stringify(after) !== JSON.stringify(before)) await rememberApplied(strapi, after);
  });
}
