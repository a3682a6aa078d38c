import { join } from 'node:path';
import { label } from '@parvis/label';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { build } from '../build/build';
import { PARTS } from '../build/parts';
import { ensureDatabase } from '../postgres/ensure-database';
import type { Bench, Figure } from './bench';
import { closeHouse, OWN_HOUSE, openHouse } from './house';
import { account } from './jury';
import { labelEditions } from './label-edition';
import { dashboardInBrowser } from './label-in-browser';
import { ascending, percentile } from './percentile';
import { Session } from './session';
import { benchSettings, withParvis } from './throw-away-parvis';
import { withThrowAwayPostgres } from './throw-away-postgres';

const APPLICATIONS = 4000;
const ROUNDS = 20;

const asked = z.object({ __knexQueryUid: z.string() });

/** How many statements some work needs, and how long they take in all, from their being sent to their answers. */
async function statementsOf(strapi: Core.Strapi, work: () => Promise<unknown>) {
  const begun = new Map<string, number>();
  let [count, took] = [0, 0];
  const { client } = strapi.db.connection;
  // Begin and commit have no number, and nothing to count.
  const numberOf = (query: unknown): string => asked.safeParse(query).data?.__knexQueryUid ?? '';
  const sent = (query: unknown): void => {
    begun.set(numberOf(query), performance.now());
  };
  const answered = (_: unknown, query: unknown): void => {
    const since = begun.get(numberOf(query));
    if (since === undefined) return;
    count += 1;
    took += performance.now() - since;
  };
  client.on('query', sent);
  client.on('query-response', answered);
  await work();
  client.off('query', sent);
  client.off('query-response', answered);
  return { count, took };
}

async function statements(
  strapi: Core.Strapi,
  what: string,
  work: () => Promise<unknown>,
): Promise<Figure[]> {
  // The first has everything to load.
  await work();
  const times: number[] = [];
  let needed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { count, took } = await statementsOf(strapi, work);
    times.push(took);
    needed = count;
  }
  const sorted = ascending(times);
  return [
    { what: `${what}: statements`, value: needed, unit: '' },
    { what: `${what}: all of them, median`, value: percentile(sorted, 0.5), unit: 'ms' },
    { what: `${what}: all of them, at most`, value: sorted.at(-1) ?? Number.NaN, unit: 'ms' },
  ];
}

async function answers(what: string, session: Session, path: string): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { status, text, took } = await session.ask('GET', path);
    if (status !== 200) throw new Error(text);
    if (round > 0) times.push(took);
  }
  return { what: `${what}: answer, median`, value: percentile(ascending(times), 0.5), unit: 'ms' };
}

/** What the office sees of an edition with 4,000 applications: in the middle of the instruction, and before the closing. */
export const labelDashboard: Bench = {
  name: 'label-dashboard',
  async run() {
    await build(PARTS);
    return withThrowAwayPostgres(async (postgres, folder) => {
      await ensureDatabase(postgres.url('postgres'), 'bench');
      const settings = benchSettings(postgres.url('bench'), join(folder, 'data'));
      const { staff, drafts, instruction, figures } = await withParvis(settings, async (strapi) => {
        const made = await account(strapi, 'bureau', 'Label office');
        const editions = await labelEditions(strapi, made.id, APPLICATIONS);
        const { office } = label(strapi);
        const page = { edition: editions.instruction, page: 1, pageSize: 50 };
        const found = { ...page, q: 'saint' };
        return {
          ...{ staff: made, ...editions },
          figures: [
            ...(await statements(strapi, 'dashboard', () => office.dashboard(editions.instruction, 'fr'))),
            ...(await statements(strapi, 'dashboard of drafts', () =>
              office.dashboard(editions.drafts, 'fr'),
            )),
            ...(await statements(strapi, 'page', () => office.list(page))),
            ...(await statements(strapi, 'page found by name', () => office.list(found))),
          ],
        };
      });
      const house = await openHouse(OWN_HOUSE, settings, 'panel');
      try {
        const session = await Session.signIn(house.url, staff, '192.0.2.1');
        const at = (edition: number, what: string) => `/label/editions/${edition}/${what}`;
        return {
          figures: [
            ...figures,
            await answers('dashboard', session, at(instruction, 'dashboard')),
            await answers('dashboard of drafts', session, at(drafts, 'dashboard')),
            await answers('page', session, at(instruction, 'applications')),
            ...(await dashboardInBrowser(house.url, staff, 'Mesure, édition 2027')),
          ],
        };
      } finally {
        await closeHouse(house);
      }
    });
  },
};
