import { type Browser, chromium, type Page } from 'playwright-core';

declare global {
  /** Asked by tests/support/environment.ts when a test fails. */
  var describePages: (() => Promise<string>) | undefined;
}

/** A page that does not come in this time does not come: a busy machine needs many times what a calm one does. */
const PATIENCE = 60_000;

/** What assistive technology would say of it. */
async function describe(page: Page): Promise<string> {
  const shown = await page
    .locator('body')
    .ariaSnapshot({ timeout: 1_000 })
    .catch((reason) => String(reason));
  return `${page.url()}\n${shown.slice(0, 3_000)}`;
}

/** Debian's Chromium, without the services that it would look for outside. When a test fails, it tells what its pages show. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    timeout: PATIENCE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  globalThis.describePages = async () => {
    const pages = browser.contexts().flatMap((context) => context.pages());
    return (await Promise.all(pages.map(describe))).join('\n');
  };
  return browser;
}
