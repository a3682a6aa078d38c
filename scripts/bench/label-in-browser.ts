import type { Figure } from './bench';
import type { Account } from './jury';
import { paintedAfterClick, withPanel } from './panel-in-browser';
import { ascending, percentile } from './percentile';

const ROUNDS = 7;

/** What the dashboard begins and ends with. */
const WHOLE = ['main a[href*="state="]', 'main a[href*="department="]'];

/**
 * The dashboard of an edition in Chromium.
 *
 * @param edition as the list of editions calls it.
 */
export function dashboardInBrowser(url: string, staff: Account, edition: string): Promise<Figure[]> {
  return withPanel(url, staff, async (page) => {
    const painted: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto(`${url}/admin/plugins/label`);
      painted.push(await paintedAfterClick(page, edition, WHOLE));
    }
    const paints = ascending(painted);
    return [
      { what: 'click to painted dashboard, median', value: percentile(paints, 0.5), unit: 'ms' },
      { what: 'click to painted dashboard, at most', value: paints.at(-1) ?? Number.NaN, unit: 'ms' },
    ];
  });
}
