/**
 * Takes the pictures of the guide into docs/guide/images, where they are committed, from a running Parvis with the demo
 * as it was loaded. What it writes for a picture it deletes afterwards.
 *
 * Usage: npx tsx scripts/make-guide-screenshots.ts [address of Parvis] [its demo-accounts.json] [path of Chromium]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { Panel } from './guide-screenshots/panel';
import { PICTURES } from './guide-screenshots/pictures';

const FOLDER = join(__dirname, '..', 'docs', 'guide', 'images');
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const accountsFile = z.object({
  admin: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
});

async function main(
  address = 'http://127.0.0.1:1337',
  accountsPath = join('.data', 'demo-accounts.json'),
  executablePath = '/usr/bin/chromium',
): Promise<void> {
  const accounts = accountsFile.parse(JSON.parse(await readFile(accountsPath, 'utf8'))).admin;
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    for (const { role, pictures } of PICTURES) {
      const account = accounts.find((candidate) => candidate.role === role);
      if (account === undefined) throw new Error(`${accountsPath} has no account with the role "${role}".`);
      const panel = await Panel.open(browser, address, account);
      try {
        for (const [name, show] of Object.entries(pictures)) {
          await show(panel);
          const image = await panel.picture();
          await writeFile(join(FOLDER, `${name}.webp`), image);
          console.log(`${name}.webp  ${Math.ceil(image.length / 1024)} kB`);
        }
      } finally {
        await panel.close();
      }
    }
  } finally {
    await browser.close();
  }
}

main(...process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
