import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { AdminRole, Grant } from '../roles/grant';
import type { HeldRole } from './held-role';
import { nameOf, type Permission } from './permission';

const ROLE = 'admin::role';
const PERMISSION = 'admin::permission';

const idRow = z.object({ id: z.number() });
const permissionRow = z.object({
  id: z.number(),
  action: z.string(),
  subject: z.string().nullable(),
  properties: z.object({ fields: z.array(z.string()).nullish() }).nullish(),
  conditions: z.array(z.string()).nullish(),
});

/** Id of an admin role, or null when there is none of that code. */
export async function findAdminRole(strapi: Core.Strapi, code: string): Promise<number | null> {
  const row = await strapi.db.query(ROLE).findOne({ where: { code }, select: ['id'] });
  return row === null ? null : idRow.parse(row).id;
}

export async function createAdminRole(strapi: Core.Strapi, role: AdminRole): Promise<number> {
  const { code, name, description } = role;
  return idRow.parse(await strapi.service(ROLE).create({ code, name, description })).id;
}

/** A grant with every field of its type, nested ones included, as Strapi wants them listed. */
function withFields(strapi: Core.Strapi, { action, subject }: Grant): Permission {
  const known = strapi.service(PERMISSION).actionProvider.get(action);
  if (known === undefined || (subject !== null && !known.subjects?.includes(subject))) {
    throw new Error(`src/access/roles grants "${nameOf({ action, subject })}", which Strapi does not know.`);
  }
  const hasFields = subject !== null && known.options?.applyToProperties?.includes('fields');
  const fields = hasFields
    ? strapi
        .service('admin::content-type')
        .getNestedFields(strapi.get('content-types').get(subject), { components: strapi.components })
    : null;
  return { action, subject, fields, conditions: [] };
}

/** An admin role of the database, through Strapi's own services. */
export function heldAdminRole(
  strapi: Core.Strapi,
  role: Pick<AdminRole, 'code' | 'grants'>,
  id: number,
): HeldRole {
  const rows = async () =>
    z.array(permissionRow).parse(await strapi.db.query(PERMISSION).findMany({ where: { role: { id } } }));
  const stored = ({ action, subject, fields, conditions }: Permission) => ({
    action,
    subject,
    properties: fields === null ? {} : { fields: [...fields] },
    conditions: [...conditions],
  });
  const idsOf = async (permissions: readonly Pick<Permission, 'action' | 'subject'>[]) => {
    const names = new Set(permissions.map(nameOf));
    return (await rows()).filter((row) => names.has(nameOf(row))).map((row) => row.id);
  };

  return {
    key: `admin ${role.code}`,
    baseline: role.grants.map((grant) => withFields(strapi, grant)),
    withdrawn: [],
    async present() {
      return (await rows()).map(({ action, subject, properties, conditions }) => ({
        action,
        subject,
        fields: properties?.fields ?? null,
        conditions: conditions ?? [],
      }));
    },
    async add(permissions) {
      await strapi.service(ROLE).addPermissions(id, permissions.map(stored));
    },
    async change(permission) {
      for (const permissionId of await idsOf([permission])) {
        await strapi.service(PERMISSION).update({ id: permissionId }, stored(permission));
      }
    },
    async remove(permissions) {
      await strapi.service(PERMISSION).deleteByIds(await idsOf(permissions));
    },
  };
}
