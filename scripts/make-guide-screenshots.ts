/**
 * Takes the pictures of the guide into docs/guide/images, where they are committed, from a running Parvis with the demo
 * as it was loaded. What it writes for a picture it deletes afterwards.
 *
 * Usage: npx tsx scripts/make-guide-screenshots.ts [address of Parvis] [its demo-accounts.json] [path of Chromium]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { Panel } from './guide-screenshots/panel';
import { pictureOf } from './guide-screenshots/picture';
import { PICTURES } from './guide-screenshots/pictures';
import { Site } from './guide-screenshots/site';
import { SITE_PICTURES } from './guide-screenshots/site-pictures';

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

const account = z.object({ role: z.string(), email: z.string(), password: z.string() });
const accountsFile = z.object({ admin: z.array(account), api: z.array(account) });

/** The demo account that speaks for Claircombe. */
const TOWN_HALL = 'mairie@parvis.example';

/** Somebody who looks at pages. */
interface Viewer {
  readonly page: Page;
  close(): Promise<void>;
}

/** Takes the pictures before the eyes of a viewer, and lets them go. */
async function take<Eyes extends Viewer>(
  viewer: Eyes,
  pictures: Readonly<Record<string, (viewer: Eyes) => Promise<void>>>,
): Promise<void> {
  try {
    for (const [name, show] of Object.entries(pictures)) {
      await show(viewer);
      const image = await pictureOf(viewer.page);
      await writeFile(join(FOLDER, `${name}.webp`), image);
      console.log(`${name}.webp  ${Math.ceil(image.length / 1024)} kB`);
    }
  } finally {
    await viewer.close();
  }
}

async function main(
  address = 'http://127.0.0.1:1337',
  accountsPath = join('.data', 'demo-accounts.json'),
  executablePath = '/usr/bin/chromium',
): Promise<void> {
  const accounts = accountsFile.parse(JSON.parse(await readFile(accountsPath, 'utf8')));
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    for (const { role, pictures } of PICTURES) {
      const found = accounts.admin.find((candidate) => candidate.role === role);
      if (found === undefined) throw new Error(`${accountsPath} has no account with the role "${role}".`);
      await take(await Panel.open(browser, address, found), pictures);
    }
    const townHall = accounts.api.find(({ email }) => email === TOWN_HALL);
    if (townHall === undefined) throw new Error(`${accountsPath} has no account "${TOWN_HALL}".`);
    await take(await Site.open(browser, address, townHall), SITE_PICTURES);
  } finally {
    await browser.close();
  }
}

main(...process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
