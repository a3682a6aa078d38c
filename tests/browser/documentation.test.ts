import type { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { axeOn } from './accessibility';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

describe('The page of the API description', () => {
  let parvis: Parvis;
  let browser: Browser;
  beforeAll(async () => {
    parvis = await startParvis();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await parvis.stop();
  });

  const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const context = await browser.newContext({ ...options });
    const page = await context.newPage();
    await page.goto(`${parvis.url}/api/documentation`);
    return page;
  };

  const violations = async (axe: AxeBuilder) =>
    (await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);

  it('is accessible', async () => {
    const axe = axeOn(await open())
      .withTags(STANDARDS)
      .disableRules(['color-contrast']);
    expect(await violations(axe)).toEqual([]);
  });

  // Measuring the contrast of all ten thousand elements takes minutes; a section has each kind of them.
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('is easy to read (%s, %i px wide)', async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 } });
    const axe = axeOn(page)
      .include('header')
      .include('nav')
      .include('section[aria-labelledby=tag-themes]')
      .include('section[aria-labelledby=schema-Theme]')
      .withRules(['color-contrast']);
    expect(await violations(axe)).toEqual([]);
  });

  it('fits a telephone without scrolling sideways', async () => {
    const page = await open({ viewport: { width: 360, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('is complete without scripts, and its contents lead to what they name', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.getByRole('navigation').getByRole('link', { name: 'List press releases' }).click();
    await page.waitForURL(/#findPressRelease$/);
    await page.getByRole('heading', { name: 'List press releases' }).waitFor();
  });

  it('has its style, which its policy would otherwise keep out', async () => {
    const page = await open();
    const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(family).toContain('system-ui');
  });
});
