import { join } from 'node:path';
import { Client } from 'pg';
import { z } from 'zod';
import { build } from '../build/build';
import { SERVER_PARTS } from '../build/parts';
import { ensureDatabase } from '../postgres/ensure-database';
import type { Bench, Figure } from './bench';
import { closeHouse, type House, OWN_HOUSE, openHouse } from './house';
import { houseWithoutPlugins } from './house-without-plugins';
import { ascending, percentile } from './percentile';
import { publishedReleases } from './releases';
import { benchSettings, withParvis } from './throw-away-parvis';
import { withThrowAwayPostgres } from './throw-away-postgres';

const RELEASES = 50;
const LIST = '/api/press-releases?populate=*&pagination[pageSize]=25';
const CONNECTIONS = 10;
const ROUNDS = 9;
const SECONDS = 10;

const loaded = z.object({ requests: z.object({ average: z.number() }), non2xx: z.literal(0) });
const autocannon: (options: object) => Promise<unknown> = require('autocannon');

/** Requests that were answered in a second, with as many connections at once as `CONNECTIONS`. */
async function rateOf({ url }: House): Promise<number> {
  const options = { url: `${url}${encodeURI(LIST)}`, connections: CONNECTIONS, duration: SECONDS };
  return loaded.parse(await autocannon(options)).requests.average;
}

const summary = (what: string, values: readonly number[], unit: string): Figure[] => {
  const sorted = ascending(values);
  return [
    { what: `${what}, median`, value: percentile(sorted, 0.5), unit },
    { what: `${what}, least`, value: sorted[0] ?? Number.NaN, unit },
    { what: `${what}, most`, value: sorted.at(-1) ?? Number.NaN, unit },
  ];
};

/** Asks the two in turn, each first in every other round, so that neither has the better moments of the machine. */
async function compare(whole: House, bare: House): Promise<Figure[]> {
  for (const house of [whole, bare]) await rateOf(house);
  const rates: { whole: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % 2 === 0 ? whole : bare;
    const before = await rateOf(first);
    const after = await rateOf(first === whole ? bare : whole);
    rates.push(first === whole ? { whole: before, bare: after } : { whole: after, bare: before });
  }
  return [
    ...summary(
      'with the four plugins',
      rates.map((each) => each.whole),
      'requests/s',
    ),
    ...summary(
      'without them',
      rates.map((each) => each.bare),
      'requests/s',
    ),
    ...summary(
      'cost of the plugins, by round',
      rates.map((each) => (1 - each.whole / each.bare) * 100),
      '%',
    ),
  ];
}

/**
 * What the plugins cost a public list: the house beside the same without them, each in a process of its own. They work
 * on two copies of one database, since Strapi removes the tables of plugins that are gone.
 */
export const lists: Bench = {
  name: 'lists',
  async run() {
    await build(SERVER_PARTS);
    return withThrowAwayPostgres(async (postgres, folder) => {
      await ensureDatabase(postgres.url('postgres'), 'whole');
      const settings = benchSettings(postgres.url('whole'), join(folder, 'data'));
      await withParvis(settings, (strapi) =>
        publishedReleases(strapi, RELEASES, ['Le texte du communiqué.']),
      );
      const client = new Client({ connectionString: postgres.url('postgres') });
      await client.connect();
      await client.query('create database bare template whole');
      const { rows } = await client.query('show server_version');
      await client.end();
      const houses: House[] = [];
      try {
        const whole = await openHouse(OWN_HOUSE, settings);
        houses.push(whole);
        const bareSettings = { ...settings, DATABASE_URL: postgres.url('bare') };
        const bare = await openHouse(houseWithoutPlugins(folder), bareSettings);
        houses.push(bare);
        const postgresVersion = z.tuple([z.object({ server_version: z.string() })]).parse(rows);
        return { postgres: postgresVersion[0].server_version, figures: await compare(whole, bare) };
      } finally {
        await Promise.all(houses.map(closeHouse));
      }
    });
  },
};
