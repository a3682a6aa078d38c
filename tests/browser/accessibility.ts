import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Levels A and AA of WCAG 2.0 and 2.1. */
const WCAG_2_1_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/**
 * Axe on a page without frames of other origins. It describes only what breaks a rule, and runs within the page: to
 * describe each of thousands of elements that break none, and to carry them out, takes ten times as long.
 */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

/** Colours are what they stay only once what fades in has done so. What turns for ever is not waited for. */
const endOfAnimations = () =>
  Promise.allSettled(
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
      .map(({ finished }) => finished),
  );

/**
 * What axe finds against WCAG 2.1 AA in a part of a page: the rule, and the elements that break it. Refuses a
 * part that is not there, about which axe would have nothing to say. It waits for ever on a frame in which no script may
 * run, such as the preview of a mail: that is left out.
 */
export async function violationsIn(page: Page, selector: string): Promise<string[]> {
  await page.locator(selector).first().waitFor();
  await page.evaluate(endOfAnimations);
  const axe = axeOn(page).include(selector).exclude('iframe[sandbox]').withTags(WCAG_2_1_AA);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
