import { randomBytes, randomInt } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { dataFolder } from '../data-folder';

const account = z.object({ role: z.string(), email: z.string(), password: z.string() });
const accountsFile = z.object({ admin: z.array(account), api: z.array(account) });

/** What Node answers when there is no such file. */
const missingFile = z.object({ code: z.literal('ENOENT') });

type Accounts = z.infer<typeof accountsFile>;

const ADMIN_ROLES = [
  'Super Admin',
  'Editor',
  'Author',
  'Communications',
  'Events',
  'Label office',
  'Juror',
] as const;
const API_ROLE = 'Authenticated';

/** Remembers that the accounts were created, in the transaction that created them. */
const CREATED = { type: 'core', name: 'access', key: 'demo-accounts-created' } as const;

const emailFor = (role: string) => `${role.toLowerCase().replaceAll(' ', '-')}@parvis.example`;

/** The id of the demo account with that role in the panel; null when there is none. */
export async function findDemoAccount(
  strapi: Core.Strapi,
  role: (typeof ADMIN_ROLES)[number],
): Promise<number | null> {
  const found: unknown = await strapi.db.query('admin::user').findOne({ where: { email: emailFor(role) } });
  return z.object({ id: z.int() }).nullable().parse(found)?.id ?? null;
}

/** Random, and of the kinds of characters that Strapi asks for. */
function randomPassword(): string {
  return `${randomBytes(18).toString('base64url')}aA${randomInt(10)}`;
}

const newAccount = (role: string) => ({ role, email: emailFor(role), password: randomPassword() });

async function readAccounts(path: string): Promise<Accounts | null> {
  try {
    return accountsFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (missingFile.safeParse(error).success) return null;
    throw new Error(`${path} cannot be read as demo accounts. Mend it, or move it away and start again.`, {
      cause: error,
    });
  }
}

/** Writes the whole file or nothing, readable by its owner only. */
async function writeAccounts(path: string, accounts: Accounts): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(accounts, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

async function createAdmin(strapi: Core.Strapi, { role, email, password }: Accounts['admin'][number]) {
  if (await strapi.db.query('admin::user').findOne({ where: { email } })) return;
  const found = await strapi.db.query('admin::role').findOne({ where: { name: role } });
  if (found === null)
    throw new Error(`The demo account ${email} needs the admin role "${role}", which is missing.`);
  await strapi.service('admin::user').create({
    email,
    password,
    firstname: role,
    lastname: 'Démonstration',
    preferedLanguage: 'fr',
    isActive: true,
    registrationToken: null,
    roles: [found.id],
  });
}

async function createApiUser(strapi: Core.Strapi, { role, email, password }: Accounts['api'][number]) {
  if (await strapi.db.query('plugin::users-permissions.user').findOne({ where: { email } })) return;
  const found = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: role.toLowerCase() } });
  if (found === null)
    throw new Error(`The demo account ${email} needs the API role "${role}", which is missing.`);
  await strapi
    .plugin('users-permissions')
    .service('user')
    .add({ username: email, email, password, provider: 'local', confirmed: true, role: found.id });
}

/**
 * Creates one account a role, once, and writes their random passwords to `demo-accounts.json` in the data folder
 * (mode 600). The file is written first and the accounts are created from it in one transaction: a start that is
 * killed between the two is finished by the next one, with the same passwords.
 *
 * An account that exists, and accounts created before, are left as they are, even when the file is lost.
 *
 * @throws Error when the file cannot be read or a role is missing.
 */
export async function createDemoAccounts(strapi: Core.Strapi): Promise<void> {
  const path = dataFolder('demo-accounts.json');
  const known = await readAccounts(path);

  if (await strapi.store.get(CREATED)) {
    if (known === null) {
      strapi.log.warn(
        `The demo accounts exist, but ${path} is gone. Set a new password with "npx strapi admin:reset-user-password", or delete the accounts in the panel.`,
      );
    }
    return;
  }

  const accounts = known ?? { admin: ADMIN_ROLES.map(newAccount), api: [newAccount(API_ROLE)] };
  if (known === null) await writeAccounts(path, accounts);
  await strapi.db.transaction(async () => {
    for (const admin of accounts.admin) await createAdmin(strapi, admin);
    for (const user of accounts.api) await createApiUser(strapi, user);
    await strapi.store.set({ ...CREATED, value: true });
  });
}
