import type { Locator } from 'playwright-core';
import { until } from '../support/parvis-process';

// The page draws in steps: what a test waited for may stand there a moment before the rest of what an action leads to.

/** Resolves when an element has the focus. */
export const untilFocused = (element: Locator): Promise<void> =>
  element.and(element.page().locator(':focus')).waitFor();

/** Resolves when a button or field can be used by nobody. */
export const untilDisabled = (element: Locator): Promise<void> =>
  element.and(element.page().locator(':disabled, [aria-disabled=true]')).waitFor();

/** Resolves when a text field holds a text; the test's own time limit is the limit. */
export const untilHolds = (field: Locator, text: string): Promise<void> =>
  until(async () => (await field.inputValue()) === text);

/** Resolves when exactly so many elements are there. */
export async function untilThereAre(many: number, elements: Locator): Promise<void> {
  // What is listed anew may still be the former list, or none yet.
  await elements.nth(many).waitFor({ state: 'detached' });
  await elements.nth(many - 1).waitFor();
  const found = await elements.count();
  if (found !== many) throw new Error(`There are ${found} of ${elements}, not ${many}`);
}

/** Resolves when none is left of what was there. */
export const untilNoneOf = (elements: Locator): Promise<void> =>
  elements.first().waitFor({ state: 'detached' });
