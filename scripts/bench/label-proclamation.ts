import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { build } from '../build/build';
import { SERVER_PARTS } from '../build/parts';
import { ensureDatabase } from '../postgres/ensure-database';
import type { Bench, Figure } from './bench';
import { decidedEdition } from './decided-edition';
import { GRID } from './edition';
import { closeHouse, OWN_HOUSE, openHouse } from './house';
import { account } from './jury';
import { ascending, percentile } from './percentile';
import { Session } from './session';
import { benchSettings, withParvis } from './throw-away-parvis';
import { withThrowAwayPostgres } from './throw-away-postgres';

const DECISIONS = 4000;
/** Milliseconds between two questions of a reader. */
const APART = 20;

const register = z.object({ data: z.object({ total: z.int() }) });

interface Read {
  readonly took: number;
  readonly total: number;
}

/** Asks the register again and again until everything is in it. */
async function readUntilProclaimed(url: string): Promise<readonly Read[]> {
  const reads: Read[] = [];
  while (reads.at(-1)?.total !== DECISIONS) {
    const begun = performance.now();
    const answer = await fetch(`${url}/api/label/register?pageSize=20`);
    const { data } = register.parse(await answer.json());
    reads.push({ took: performance.now() - begun, total: data.total });
    await delay(APART);
  }
  return reads;
}

async function measure(url: string, session: Session, edition: number): Promise<Figure[]> {
  const quiet: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const begun = performance.now();
    await (await fetch(`${url}/api/label/register?pageSize=20`)).text();
    quiet.push(performance.now() - begun);
  }
  const begun = performance.now();
  const path = `/label/editions/${edition}/proclamation`;
  const planned = await session.ask('PUT', path, { version: 1 });
  if (planned.status !== 200) throw new Error(planned.text);
  const reads = await readUntilProclaimed(url);
  const seconds = (performance.now() - begun) / 1000;
  const during = ascending(reads.map(({ took }) => took));
  return [
    { what: `${DECISIONS} decisions, from the instant to the register`, value: seconds, unit: 's' },
    { what: 'readings that showed a part', value: partial(reads), unit: 'readings' },
    { what: 'readings meanwhile', value: reads.length, unit: 'readings' },
    { what: 'a reading before, median', value: percentile(ascending(quiet), 0.5), unit: 'ms' },
    { what: 'a reading meanwhile, median', value: percentile(during, 0.5), unit: 'ms' },
    { what: 'a reading meanwhile, at most', value: during.at(-1) ?? Number.NaN, unit: 'ms' },
  ];
}

const partial = (reads: readonly Read[]): number =>
  reads.filter(({ total }) => total !== 0 && total !== DECISIONS).length;

/** How long a proclamation takes: 4,000 decisions in one transaction, while readers ask for the register. */
export const labelProclamation: Bench = {
  name: 'label-proclamation',
  async run() {
    await build(SERVER_PARTS);
    return withThrowAwayPostgres(async (postgres, folder) => {
      await ensureDatabase(postgres.url('postgres'), 'bench');
      const settings = benchSettings(postgres.url('bench'), join(folder, 'data'));
      const { edition, office } = await withParvis(settings, async (strapi) => ({
        edition: await decidedEdition(strapi, GRID, DECISIONS),
        office: await account(strapi, 'bureau', 'Label office'),
      }));
      const house = await openHouse(OWN_HOUSE, settings);
      try {
        const session = await Session.signIn(house.url, office, '192.0.2.1');
        return { figures: await measure(house.url, session, edition) };
      } finally {
        await closeHouse(house);
      }
    });
  },
};
