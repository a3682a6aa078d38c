import { randomBytes } from 'node:crypto';
import { label } from '@parvis/label';
import { z } from 'zod';
import { findDemoTownHall } from '../../src/access/demo-accounts';
import type { Entry } from './content';
import { DemoContentError } from './content-error';
import type { Load } from './load';
import { doneOf } from './outcome';

const USER = 'plugin::users-permissions.user';
const found = z.object({ id: z.int() });

/** The commune for which the demo account of a town hall speaks. */
const OWN = 'ZZ001';

/** An account nobody can sign in with: its password is known to nobody. */
async function makeAccount({ strapi }: Load, email: string): Promise<number> {
  const known: unknown = await strapi.db.query(USER).findOne({ where: { email } });
  if (known !== null) return found.parse(known).id;
  const role = found.parse(
    await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } }),
  );
  const made: unknown = await strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      ...{ username: email, email, password: `Aa1${randomBytes(24).toString('base64url')}` },
      ...{ provider: 'local', confirmed: true, role: role.id },
    });
  return found.parse(made).id;
}

/**
 * The account of the town hall of an invented commune.
 *
 * @throws DemoContentError when the demo account of a town hall is missing.
 */
export async function townHall(load: Load, commune: string): Promise<number> {
  if (commune !== OWN) return makeAccount(load, `mairie-${commune.toLowerCase()}@parvis.example`);
  const id = await findDemoTownHall(load.strapi);
  if (id === null) throw new DemoContentError('There is no demo account of a town hall. Create it first.');
  return id;
}

/** Asks to speak for a commune; the office confirms it unless it still has to. */
export async function speakFor(
  load: Load,
  entry: Entry,
  { commune, role, confirm }: { readonly commune: string; readonly role: string; readonly confirm: boolean },
): Promise<number> {
  const { claims } = label(load.strapi);
  const user = await townHall(load, commune);
  const own = (await claims.own(user)).find((claim) => claim.commune.code === commune);
  if (own !== undefined) return user;
  const { id } = doneOf(entry, await claims.make({ user, commune, role }));
  if (!confirm) return user;
  const asked = { staff: load.staff.office, language: 'fr' as const };
  doneOf(entry, await claims.settle({ id, event: 'confirm', reason: '' }, asked));
  return user;
}
