import { z } from 'zod';

/** A wrong setting, said in one sentence that names it and how to mend it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const url = (protocols: readonly string[], example: string) =>
  optionalText.refine(
    (value) => {
      if (value === undefined) return true;
      try {
        return protocols.includes(new URL(value).protocol);
      } catch {
        return false;
      }
    },
    { error: `must be an address like ${example}` },
  );

const postgresUrl = url(['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/parvis');

const schema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], {
      error: 'must be development, production or test',
    })
    .default('production'),
  HOST: optionalText.transform((value) => value ?? '127.0.0.1'),
  PORT: optionalText
    .transform((value) => value ?? '1337')
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, {
      error: 'must be a port number from 0 to 65535, for example 1337',
    })
    .transform(Number),
  PUBLIC_URL: url(['http:', 'https:'], 'https://cms.example.org'),
  DATABASE_URL: postgresUrl,
  DATABASE_DIRECT_URL: postgresUrl,
  DATABASE_POOL_MAX: optionalText
    .transform((value) => value ?? '20')
    .refine((value) => /^\d{1,3}$/.test(value) && Number(value) >= 2, {
      error: 'must be a number of connections from 2 to 999',
    })
    .transform(Number),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtps://user:password@smtp.example.org'),
  MAIL_FROM: optionalText.refine(
    (value) => value === undefined || /^(?:[^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value),
    {
      error: 'must be a sender like Réseau <presse@example.org>',
    },
  ),
  MAIL_PER_SECOND: optionalText
    .refine((value) => value === undefined || /^[1-9]\d{0,3}$/.test(value), {
      error: 'must be a number of mails from 1 to 9999',
    })
    .transform((value) => (value === undefined ? undefined : Number(value))),
  PARVIS_DATA_DIR: optionalText.transform((value) => value ?? '.data'),
  PARVIS_DEMO: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  PARVIS_SITE_URL: url(['http:', 'https:'], 'https://www.example.org'),
  PARVIS_PREVIEW_SECRET: optionalText,
  PARVIS_TRUST_PROXY: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off'),
  APP_KEYS: optionalText,
  API_TOKEN_SALT: optionalText,
  ADMIN_JWT_SECRET: optionalText,
  TRANSFER_TOKEN_SALT: optionalText,
  JWT_SECRET: optionalText,
  ENCRYPTION_KEY: optionalText,
});

const checked = schema.refine(
  ({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined,
  {
    path: ['MAIL_FROM'],
    error: 'must say who sends, since SMTP_URL is set, for example Réseau <presse@example.org>',
  },
);

/** The settings of this process, checked. Every one is described in the README. */
export type Environment = Readonly<z.infer<typeof schema>>;

/** Names of the settings that are secrets; generated into the data folder when the environment has none. */
export const SECRET_NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'PARVIS_PREVIEW_SECRET',
] as const satisfies readonly (keyof Environment)[];

/** Settings whose value may hold a password or is a secret: never said, not even when it is wrong. */
const UNSPEAKABLE: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'SMTP_URL',
  ...SECRET_NAMES,
]);

const said = (name: string, value = ''): string =>
  value === '' || UNSPEAKABLE.has(name) ? '' : ` (it is "${value}")`;

/**
 * Checks settings given as text.
 *
 * @throws SettingsError naming each wrong setting and how to mend it, never with a password or secret.
 */
export function parseEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const result = checked.safeParse(source);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return `${name} ${message}${said(name, source[name])}`;
  });
  throw new SettingsError(`Wrong setting: ${problems.join('; ')}.`);
}

/** The settings of this process, read and checked anew at each call. The only reader of `process.env`. */
export function environment(): Environment {
  return parseEnvironment(process.env);
}

/** Hands settings that were found at start (database address, generated secrets) to everything that starts after. */
export function provideEnvironment(settings: Readonly<Partial<Record<keyof Environment, string>>>): void {
  for (const [name, value] of Object.entries(settings)) process.env[name] = value;
}

/** The environment for a program that this process starts: its own, with some settings changed or (undefined) left out. */
export function environmentWith(
  settings: Readonly<Partial<Record<string, string | undefined>>>,
): NodeJS.ProcessEnv {
  return { ...process.env, ...settings };
}
