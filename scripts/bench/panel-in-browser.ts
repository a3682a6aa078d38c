import { chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import type { Account } from './jury';

async function signIn(page: Page, url: string, { email, password }: Account): Promise<void> {
  await page.goto(`${url}/admin`);
  await page.getByLabel('Email').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
}

/** The panel in Chromium, in French, with somebody signed in while the work lasts. */
export async function withPanel<Result>(
  url: string,
  account: Account,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 720 } });
    await signIn(page, url, account);
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** In the page: follows a link, and tells when all that is waited for has been painted. */
const PAINTED = `(label, selectors) => new Promise((painted) => {
  const link = [...document.querySelectorAll('a')].find((one) => one.textContent === label);
  const begun = performance.now();
  const look = () => {
    if (selectors.some((one) => document.querySelector(one) === null)) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => painted(performance.now() - begun);
    requestAnimationFrame(() => port2.postMessage(null));
  };
  link.click();
  requestAnimationFrame(look);
})`;

/**
 * Follows a link of the page.
 *
 * @param selectors of what has to be there.
 * @returns milliseconds from the click until it is painted.
 */
export async function paintedAfterClick(
  page: Page,
  label: string,
  selectors: readonly string[],
): Promise<number> {
  await page.getByRole('link', { name: label, exact: true }).waitFor();
  const asked = `(${PAINTED})(${JSON.stringify(label)}, ${JSON.stringify(selectors)})`;
  return z.number().parse(await page.evaluate(asked));
}
