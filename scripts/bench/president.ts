import { join } from 'node:path';
import { build } from '../build/build';
import { PARTS } from '../build/parts';
import { ensureDatabase } from '../postgres/ensure-database';
import type { Bench, Figure } from './bench';
import { closeHouse, OWN_HOUSE, openHouse } from './house';
import { openJury, submitAll } from './jury';
import { ascending, percentile } from './percentile';
import { deskInBrowser } from './president-in-browser';
import { Session } from './session';
import { benchSettings, withParvis } from './throw-away-parvis';
import { withThrowAwayPostgres } from './throw-away-postgres';

const DOSSIERS = 4000;
const SEATS = 50;
const ROUNDS = 9;

/** How long an answer takes, and how long it is. */
async function timesOf(what: string, session: Session, path: string): Promise<Figure[]> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { status, text, took } = await session.ask('GET', path);
    if (status !== 200) throw new Error(text);
    bytes = Buffer.byteLength(text);
    if (round > 0) times.push(took);
  }
  const sorted = ascending(times);
  return [
    { what: `${what}, median`, value: percentile(sorted, 0.5), unit: 'ms' },
    { what: `${what}, at most`, value: sorted.at(-1) ?? Number.NaN, unit: 'ms' },
    { what: `${what}, size`, value: bytes / 1_000, unit: 'kB' },
  ];
}

/** How quick the desk of a president is: 4,000 dossiers, 60 criteria, 5 jurors each, all of them submitted. */
export const president: Bench = {
  name: 'president',
  async run() {
    await build(PARTS);
    return withThrowAwayPostgres(async (postgres, folder) => {
      await ensureDatabase(postgres.url('postgres'), 'bench');
      const settings = benchSettings(postgres.url('bench'), join(folder, 'data'));
      const jury = await withParvis(settings, async (strapi) => {
        const opened = await openJury(strapi, DOSSIERS, SEATS);
        await submitAll(strapi, opened.panel);
        return opened;
      });
      const starting = performance.now();
      const house = await openHouse(OWN_HOUSE, settings, 'panel');
      const start = (performance.now() - starting) / 1_000;
      try {
        const session = await Session.signIn(house.url, jury.president, '192.0.2.1');
        const at = `/scoring/panels/${jury.panel}`;
        return {
          figures: [
            { what: `start that derives ${DOSSIERS} dossiers anew`, value: start, unit: 's' },
            ...(await timesOf('table', session, at)),
            ...(await timesOf('statistics', session, `${at}/statistics`)),
            ...(await timesOf('list of panels', session, '/scoring/panels')),
            ...(await deskInBrowser(house.url, jury)),
          ],
        };
      } finally {
        await closeHouse(house);
      }
    });
  },
};
