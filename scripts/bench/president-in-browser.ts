import { z } from 'zod';
import type { Figure } from './bench';
import type { Jury } from './jury';
import { paintedAfterClick, withPanel } from './panel-in-browser';
import { ascending, percentile } from './percentile';

const ROUNDS = 5;

/** How many frames the table is scrolled for, and how far in each: as fast as a wheel turns. */
const FRAMES = 400;
const PIXELS = 240;

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
export function deskInBrowser(url: string, { president }: Jury): Promise<Figure[]> {
  return withPanel(url, president, async (page) => {
    const painted: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto(`${url}/admin/plugins/scoring/panels`);
      painted.push(await paintedAfterClick(page, 'Mesure', ['table tbody a[href*="/dossiers/"]']));
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
  });
}
