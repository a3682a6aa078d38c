import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { environment, provideEnvironment, SECRET_NAMES } from '../../src/environment';
import { Refusal } from './refusal';
import { writePrivateFile } from './write-private-file';

const secretsFile = z.partialRecord(z.enum(SECRET_NAMES), z.string().min(16));
type Secrets = z.infer<typeof secretsFile>;

/** 32 characters that need no quoting (24 random bytes): the length that Strapi asks of ENCRYPTION_KEY. */
const newSecret = (): string => randomBytes(24).toString('base64url');

function readSecrets(path: string): Secrets {
  if (!existsSync(path)) return {};
  try {
    return secretsFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new Refusal(
      `The file ${path} does not hold the secrets that Parvis wrote: restore it from a backup, or delete it (everyone then signs in again and API tokens are made anew).`,
    );
  }
}

/**
 * Gives every secret a value: the environment's, else the one kept in the file, else a new one, which is kept there.
 *
 * @param path the file, JSON by name, readable for its owner only.
 * @throws Refusal when the file is damaged.
 */
export function provideSecrets(path: string): void {
  const given = environment();
  const kept = readSecrets(path);
  const missing = SECRET_NAMES.filter((name) => given[name] === undefined && kept[name] === undefined);
  const secrets: Secrets = { ...kept, ...Object.fromEntries(missing.map((name) => [name, newSecret()])) };
  if (missing.length > 0) writePrivateFile(path, `${JSON.stringify(secrets, null, 2)}\n`);
  for (const name of SECRET_NAMES) {
    const secret = secrets[name];
    if (given[name] === undefined && secret !== undefined) provideEnvironment({ [name]: secret });
  }
}
