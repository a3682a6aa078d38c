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
/** Requests at once, of which a house answers all before the next house is asked. */
const AT_ONCE = 10;
const WARM_UP = 30;
const TURNS = 20;
const ROUNDS = 12;

const PLACES = ['whole', 'without workers', 'bare'] as const;
type Houses = Readonly<Record<(typeof PLACES)[number], House>>;

/** @returns how long a house took for all of them, in milliseconds. */
async function timeOf({ url }: House): Promise<number> {
  const begun = performance.now();
  const answers = Array.from({ length: AT_ONCE }, async () => {
    const answer = await fetch(`${url}${encodeURI(LIST)}`);
    if (!answer.ok) throw new Error(await answer.text());
    await answer.arrayBuffer();
  });
  await Promise.all(answers);
  return performance.now() - begun;
}

const summary = (what: string, values: readonly number[], unit: string): Figure[] => {
  const sorted = ascending(values);
  return [
    { what: `${what}, median`, value: percentile(sorted, 0.5), unit },
    { what: `${what}, least`, value: sorted[0] ?? Number.NaN, unit },
    { what: `${what}, most`, value: sorted.at(-1) ?? Number.NaN, unit },
  ];
};

/** The time of each house in a round. They are asked in turn, within a second, so that the machine is the same to all. */
async function round(houses: Houses): Promise<Record<keyof Houses, number>> {
  const times = { whole: 0, 'without workers': 0, bare: 0 };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const [first, second, third] = PLACES;
    const order = [
      [first, second, third],
      [second, third, first],
      [third, first, second],
    ][turn % 3];
    for (const place of order ?? []) times[place] += await timeOf(houses[place]);
  }
  return times;
}

async function compare(houses: Houses): Promise<Figure[]> {
  for (const place of PLACES) {
    for (let turn = 0; turn < WARM_UP; turn += 1) await timeOf(houses[place]);
  }
  const rounds = [];
  for (let count = 0; count < ROUNDS; count += 1) rounds.push(await round(houses));
  const rate = (time: number): number => (TURNS * AT_ONCE * 1_000) / time;
  const cost = (time: number, bare: number): number => (time / bare - 1) * 100;
  return [
    ...summary(
      'without the four plugins',
      rounds.map(({ bare }) => rate(bare)),
      'requests/s',
    ),
    ...summary(
      'cost of the gate and the middlewares',
      rounds.map((times) => cost(times['without workers'], times.bare)),
      '%',
    ),
    ...summary(
      'the same, with the workers of the queue',
      rounds.map(({ whole, bare }) => cost(whole, bare)),
      '%',
    ),
  ];
}

/**
 * What the plugins cost a public list: the house, the house whose workers have stopped, and one without the plugins, each
 * in a process of its own. The last has a copy of the database, since Strapi removes the tables of plugins that are gone.
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
      const opened: House[] = [];
      const open = async (...asked: Parameters<typeof openHouse>): Promise<House> => {
        const house = await openHouse(...asked);
        opened.push(house);
        return house;
      };
      try {
        const bareSettings = { ...settings, DATABASE_URL: postgres.url('bare') };
        const houses = {
          whole: await open(OWN_HOUSE, settings),
          'without workers': await open(OWN_HOUSE, settings, 'no-workers'),
          bare: await open(houseWithoutPlugins(folder), bareSettings),
        };
        const postgresVersion = z.tuple([z.object({ server_version: z.string() })]).parse(rows);
        return { postgres: postgresVersion[0].server_version, figures: await compare(houses) };
      } finally {
        await Promise.all(opened.map(closeHouse));
      }
    });
  },
};
