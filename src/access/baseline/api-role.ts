import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ApiRole } from '../roles/grant';
import type { HeldRole } from './held-role';
import type { Permission } from './permission';

const PERMISSION = 'plugin::users-permissions.permission';

const idRow = z.object({ id: z.number() });
const actionRows = z.array(z.object({ action: z.string() }));

const permissionFor = (action: string): Permission => ({
  action,
  subject: null,
  fields: null,
  conditions: [],
});

/** Id of a role of the content API, or null when an administrator deleted it. */
export async function findApiRole(strapi: Core.Strapi, type: string): Promise<number | null> {
  const row = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
  return row === null ? null : idRow.parse(row).id;
}

/** A role of the content API, as users-permissions keeps it: actions without subject or fields. */
export function heldApiRole(strapi: Core.Strapi, role: ApiRole, id: number): HeldRole {
  for (const action of role.actions) {
    if (strapi.contentAPI.permissions.providers.action.has(action)) continue;
    throw new Error(`src/access/roles grants "${action}", which is no action of the content API.`);
  }
  return {
    key: `api ${role.type}`,
    baseline: role.actions.map(permissionFor),
    withdrawn: role.withdrawn,
    async present() {
      const rows = await strapi.db.query(PERMISSION).findMany({ where: { role: { id } } });
      return actionRows.parse(rows).map(({ action }) => permissionFor(action));
    },
    async add(permissions) {
      for (const { action } of permissions) {
        await strapi.db.query(PERMISSION).create({ data: { action, role: id } });
      }
    },
    // An action of the content API has nothing to change: it is held or not.
    async change() {},
    async remove(permissions) {
      for (const { action } of permissions) {
        await strapi.db.query(PERMISSION).deleteMany({ where: { action, role: { id } } });
      }
    },
  };
}
