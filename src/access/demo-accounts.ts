import { randomBytes, randomInt } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { dataFolder } from '../data-folder';

const account = z.object({ role: z.string(), email: z.string(), password: z.string() });
const accountsFile = z.object({ admin: z.array(account), api: z.array(account) });

/** What Node answers when there is no such file. */
const missingFile = z.object({ code: z.literal('ENOENT') });

type Account = z.infer<typeof account>;
type Accounts = z.infer<typeof accountsFile>;

/** Where the accounts of each kind live. */
const USERS = { admin: 'admin::user', api: 'plugin::users-permissions.user' } as const;

/** Those who judge dossiers in the demo. */
export const DEMO_JURORS = ['Juror', 'Juror 2', 'Juror 3', 'Juror 4', 'Juror 5'] as const;
export type DemoJuror = (typeof DEMO_JURORS)[number];

/** The accounts of the panel, one a role, and the jurors; each is called by its role but the other jurors. */
const ADMIN_ACCOUNTS = [
  'Super Admin',
  'Editor',
  'Author',
  'Communications',
  'Events',
  'Label office',
  ...DEMO_JURORS,
] as const;
type AdminAccount = (typeof ADMIN_ACCOUNTS)[number];
/** The API accounts; each is called by its role but that of a town hall. */
const API_ROLE = 'Authenticated';
const TOWN_HALL = 'Mairie';

const roleOf = (name: AdminAccount): string => (DEMO_JURORS.some((juror) => juror === name) ? 'Juror' : name);
const emailFor = (name: string) => `${name.toLowerCase().replaceAll(' ', '-')}@parvis.example`;

/** The id of a demo account of the panel; null when there is none. */
export async function findDemoAccount(strapi: Core.Strapi, name: AdminAccount): Promise<number | null> {
  const found: unknown = await strapi.db.query('admin::user').findOne({ where: { email: emailFor(name) } });
  return z.object({ id: z.int() }).nullable().parse(found)?.id ?? null;
}

/** The id of the demo account of a town hall; null when there is none. */
export async function findDemoTownHall(strapi: Core.Strapi): Promise<number | null> {
  const found: unknown = await strapi.db.query(USERS.api).findOne({ where: { email: emailFor(TOWN_HALL) } });
  return z.object({ id: z.int() }).nullable().parse(found)?.id ?? null;
}

/** Random, and of the kinds of characters that Strapi asks for. */
function randomPassword(): string {
  return `${randomBytes(18).toString('base64url')}aA${randomInt(10)}`;
}

/** An account to be made: its name is what stands before its address. */
interface Wanted {
  readonly name: string;
  readonly role: string;
}

const WANTED: Readonly<Record<keyof Accounts, readonly Wanted[]>> = {
  admin: ADMIN_ACCOUNTS.map((name) => ({ name, role: roleOf(name) })),
  api: [API_ROLE, TOWN_HALL].map((name) => ({ name, role: API_ROLE })),
};

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

/** The wanted accounts that neither the file nor the house knows, with passwords of their own. */
async function lacking(
  strapi: Core.Strapi,
  kind: keyof Accounts,
  known: readonly Account[],
): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  for (const { name, role } of WANTED[kind]) {
    const email = emailFor(name);
    if (known.some((account) => account.email === email)) continue;
    if (await strapi.db.query(USERS[kind]).findOne({ where: { email } })) continue;
    accounts.push({ role, email, password: randomPassword() });
  }
  return accounts;
}

async function createAdmin(strapi: Core.Strapi, name: string, { role, email, password }: Account) {
  if (await strapi.db.query(USERS.admin).findOne({ where: { email } })) return;
  const found = await strapi.db.query('admin::role').findOne({ where: { name: role } });
  if (found === null)
    throw new Error(`The demo account ${email} needs the admin role "${role}", which is missing.`);
  await strapi.service('admin::user').create({
    email,
    password,
    firstname: name,
    lastname: 'Démonstration',
    preferedLanguage: 'fr',
    isActive: true,
    registrationToken: null,
    roles: [found.id],
  });
}

async function createApiUser(strapi: Core.Strapi, { role, email, password }: Account) {
  if (await strapi.db.query(USERS.api).findOne({ where: { email } })) return;
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

/** Says so where the demo accounts have lost the file with their passwords. */
export async function warnOfLostAccounts(strapi: Core.Strapi): Promise<void> {
  const path = dataFolder('demo-accounts.json');
  if ((await readAccounts(path)) !== null) return;
  strapi.log.warn(
    `The demo accounts exist, but ${path} is gone. Set a new password with "npx strapi admin:reset-user-password", or delete the accounts in the panel.`,
  );
}

/**
 * Creates one account a role, and several jurors, and writes their random passwords to `demo-accounts.json` in the
 * data folder (mode 600). The file is written first and the accounts are created from it in one transaction: a start
 * that is killed between the two is finished by the next one, with the same passwords.
 *
 * An account that exists is left as it is, even when the file is lost. A file written by a version that knew fewer
 * accounts gets those that it lacks. For a house without the demo only: whoever uses one with it decides on its
 * accounts.
 *
 * @throws Error when the file cannot be read or a role is missing.
 */
export async function createDemoAccounts(strapi: Core.Strapi): Promise<void> {
  const path = dataFolder('demo-accounts.json');
  const known = (await readAccounts(path)) ?? { admin: [], api: [] };
  const lackingAdmin = await lacking(strapi, 'admin', known.admin);
  const lackingApi = await lacking(strapi, 'api', known.api);
  const accounts = { admin: [...known.admin, ...lackingAdmin], api: [...known.api, ...lackingApi] };
  if (lackingAdmin.length + lackingApi.length > 0) await writeAccounts(path, accounts);
  await strapi.db.transaction(async () => {
    for (const { name } of WANTED.admin) {
      const account = accounts.admin.find(({ email }) => email === emailFor(name));
      if (account !== undefined) await createAdmin(strapi, name, account);
    }
    for (const user of accounts.api) await createApiUser(strapi, user);
  });
}
