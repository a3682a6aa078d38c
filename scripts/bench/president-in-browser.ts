import { chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import type { Figure } from './bench';
import type { Account, Jury } from './jury';
import { ascending, percentile } from './percentile';

const ROUNDS = 5;

/** How many frames the table is scrolled for, and how far in each: as fast as a wheel turns. */
const FRAMES = 400;
const PIXELS = 240;

async function signIn(page: Page, url: string, { email, password }: Account): Promise<void> {
  await page.goto(`${url}/admin`);
  await page.getByLabel('Email').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
}

/**
 * In the page: opens the panel by its link, and tells when the first row of its table has been painted.
 *
 * @returns milliseconds from the click.
 */
const paintedAfterClick = `(label) => new Promise((painted) => {
  const link = [...document.querySelectorAll('a')].find((one) => one.textContent === label);
  const begun = performance.now();
  const look = () => {
    if (document.querySelector('table tbody a[href*="/dossiers/"]') === null) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => painted(performance.now() - begun);
    requestAnimationFrame(() => port2.postMessage(null));
  };
  link.click();
  requestAnimationFrame(look);
})`;

/** In the page: scrolls the table, frame after frame. @returns how long each frame took, in milliseconds. */
const framesWhileScrolling = `(count, pixels) => new Promise((scrolled) => {
  const table = document.querySelector('[role=region]:has(table)');
  const frames = [];
  let before = performance.now();
  const scroll = (now) => {
    frames.push(now - before);
    before = now;
    if (frames.length > count) return scrolled(frames.slice(1));
    table.scrollTop += pixels;
    requestAnimationFrame(scroll);
  };
  requestAnimationFrame(scroll);
})`;

/** The desk in Chromium: when its table is painted, and how smoothly it scrolls. */
export async function deskInBrowser(url: string, { president }: Jury): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 720 } });
    await signIn(page, url, president);
    const painted: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto(`${url}/admin/plugins/scoring/panels`);
      await page.getByRole('link', { name: 'Mesure', exact: true }).waitFor();
      painted.push(z.number().parse(await page.evaluate(`(${paintedAfterClick})('Mesure')`)));
    }
    // What is asked for after the table is there before it is scrolled.
    await page.getByRole('heading', { name: /Sévérité/ }).waitFor();
    const frames = z
      .array(z.number())
      .parse(await page.evaluate(`(${framesWhileScrolling})(${FRAMES}, ${PIXELS})`));
    const [paints, times] = [ascending(painted), ascending(frames)];
    return [
      { what: 'click to painted table, median', value: percentile(paints, 0.5), unit: 'ms' },
      { what: 'click to painted table, at most', value: paints.at(-1) ?? Number.NaN, unit: 'ms' },
      { what: 'frame while scrolling, p99', value: percentile(times, 0.99), unit: 'ms' },
      { what: 'frame while scrolling, at most', value: times.at(-1) ?? Number.NaN, unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}
