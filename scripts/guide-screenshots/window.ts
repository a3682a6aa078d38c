import type { Browser, BrowserContext, Locator } from 'playwright-core';

const SIZE = { width: 1280, height: 800 };

/** With what somebody signs in. */
export interface Account {
  readonly email: string;
  readonly password: string;
}

/** A browser of its own for one person: in French, in a window of one size. */
export function openWindow(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: SIZE,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    // The small pages let no style in, and so not ours either.
    bypassCSP: true,
  });
}

/** Brings a place to the upper part of the window. @param below how far below its edge, as a length of CSS. */
export async function scrollTo(place: Locator, below: string): Promise<void> {
  await place.evaluate((element: HTMLElement, margin) => {
    element.style.scrollMarginTop = margin;
    element.scrollIntoView({ block: 'start' });
  }, below);
}
