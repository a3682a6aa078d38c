import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  freePort,
  ParvisProcess,
  type Settings,
  takenPort,
  temporaryFolder,
} from '../support/parvis-process';

const folder = temporaryFolder();
afterAll(folder.remove);

/** What a start that is refused says; it must be one sentence, nothing else, and a code of failure. */
async function refusalOf(settings: Settings): Promise<string> {
  const parvis = new ParvisProcess({ PARVIS_DATA_DIR: join(folder.path, 'data'), PORT: '0', ...settings });
  expect(await parvis.ended).toBe(1);
  expect(parvis.stderr.trim().split('\n')).toHaveLength(1);
  expect(parvis.stdout).not.toContain('Starting the application');
  return parvis.stderr.trim();
}

test('a wrong setting is named, with how to mend it', async () => {
  expect(await refusalOf({ PORT: 'eighty' })).toBe(
    'Wrong setting: PORT must be a port number from 0 to 65535, for example 1337 (it is "eighty").',
  );
});

test('a taken port is named before anything slow is done', async () => {
  const { port, giveBack } = await takenPort();
  expect(await refusalOf({ PORT: String(port) })).toBe(
    `The address 127.0.0.1:${port} is already used by another program: stop that one, or set PORT to another port.`,
  );
  await giveBack();
});

test('a host that this machine does not have is named', async () => {
  expect(await refusalOf({ HOST: '192.0.2.1' })).toContain('192.0.2.1:0 is not an address of this machine');
});

test('an unreachable database is named, without its password', async () => {
  const port = await freePort();
  const refusal = await refusalOf({ DATABASE_URL: `postgresql://someone:hidden@127.0.0.1:${port}/press` });
  expect(refusal).toContain(`The database "press" at 127.0.0.1:${port} cannot be reached`);
  expect(refusal).toContain('DATABASE_URL');
  expect(refusal).not.toContain('hidden');
});

test('a direct address without the address it belongs to is refused', async () => {
  expect(await refusalOf({ DATABASE_DIRECT_URL: 'postgresql://127.0.0.1/press' })).toBe(
    'DATABASE_DIRECT_URL is set without DATABASE_URL: set both, or neither.',
  );
});

test('a data folder that cannot be written is named', async () => {
  const file = join(folder.path, 'file');
  writeFileSync(file, '');
  expect(await refusalOf({ PARVIS_DATA_DIR: file })).toContain(`The data folder ${file} cannot be written`);
});

test('secrets that were damaged are never silently made anew', async () => {
  const data = join(folder.path, 'damaged');
  mkdirSync(data);
  writeFileSync(join(data, 'secrets.json'), '{ "APP_KEYS": ');
  expect(await refusalOf({ PARVIS_DATA_DIR: data })).toContain('does not hold the secrets that Parvis wrote');
});
