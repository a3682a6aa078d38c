import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { z } from 'zod';
import { build } from '../build/build';
import { SERVER_PARTS } from '../build/parts';
import { ensureDatabase } from '../postgres/ensure-database';
import type { Bench, Figure } from './bench';
import { closeHouse, OWN_HOUSE, openHouse } from './house';
import { account } from './jury';
import { labelEditions, QUESTIONS_OF_LABEL } from './label-edition';
import { ascending, percentile } from './percentile';
import { benchSettings, withParvis } from './throw-away-parvis';
import { withThrowAwayPostgres } from './throw-away-postgres';

const APPLICATIONS = 4000;
const COMMUNES = 200;
/** How far apart the answers of a commune are: as quick as a question can be read and marked; and quicker than anybody. */
const PACES = [10_000, 4_000];
/** The first answers after a start have everything to load. */
const WARMING = 3;
const HOUR = 60 * 60 * 1000;

const signedIn = z.object({ jwt: z.string() });
const rows = z.array(z.object({ id: z.int() }));
const kept = z.tuple([z.object({ answers: z.coerce.number() })]);

/** A commune before its application. */
interface Seat {
  readonly application: number;
  readonly headers: Readonly<Record<string, string>>;
}

const emailOf = (place: number): string => `mairie-${place}@mesure.example`;

/** Gives the first drafts owners of their own, in an edition that closes in an hour. @returns their ids. */
async function giveOwners(strapi: Core.Strapi, edition: number, password: string): Promise<number[]> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const knex = strapi.db.connection;
  const found: unknown = await knex('parvis_label_applications')
    .where({ edition_id: edition })
    .orderBy('id')
    .limit(COMMUNES)
    .select('id');
  const drafts = rows.parse(found).map(({ id }) => id);
  for (const [place, draft] of drafts.entries()) {
    const own = { username: emailOf(place), email: emailOf(place), provider: 'local', confirmed: true };
    const made: { id: number } = await strapi
      .plugin('users-permissions')
      .service('user')
      .add({ ...own, password, role: role.id });
    await knex('parvis_label_applications').where({ id: draft }).update({ owner_id: made.id });
  }
  const closes = new Date(now().getTime() + HOUR);
  await knex('parvis_label_editions').where({ id: edition }).update({ closes });
  // What was written at once here came in weeks: by now it would have been vacuumed and on the disk.
  await knex.raw('vacuum analyze');
  await knex.raw('checkpoint');
  return drafts;
}

/** Each from an address of its own. */
async function sit(url: string, application: number, place: number, password: string): Promise<Seat> {
  const from = { 'Content-Type': 'application/json', 'X-Forwarded-For': `192.0.2.${place + 1}` };
  const body = JSON.stringify({ identifier: emailOf(place), password });
  const answer = await fetch(`${url}/api/auth/local`, { method: 'POST', headers: from, body });
  const { jwt } = signedIn.parse(await answer.json());
  return { application, headers: { ...from, Authorization: `Bearer ${jwt}` } };
}

/** @returns how long it took to be saved, in milliseconds. */
async function save(url: string, { application, headers }: Seat, code: string, version: number) {
  const body = JSON.stringify({ text: `Deux conseils de quartier (${version}).`, mark: '3' });
  const begun = performance.now();
  const answer = await fetch(`${url}/api/label/applications/${application}/answers/${code}`, {
    ...{ method: 'PATCH', body, headers: { ...headers, 'If-Match': `"${version}"` } },
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
  return performance.now() - begun;
}

/** Everybody answers question after question, each at a moment of their own. @param apart in milliseconds. */
async function atTheirPace(
  url: string,
  seats: readonly Seat[],
  { apart, version }: { readonly apart: number; readonly version: number },
): Promise<number[]> {
  const each = seats.map(async (seat, place) => {
    const times = [];
    const first = performance.now() + (place * apart) / seats.length;
    for (const [turn, code] of QUESTIONS_OF_LABEL.entries()) {
      await delay(Math.max(0, first + turn * apart - performance.now()));
      times.push(await save(url, seat, code, version));
    }
    return times;
  });
  return (await Promise.all(each)).flatMap((times) => times.slice(WARMING));
}

/** Everybody sends an answer at the same instant, and the next once all are saved: the worst that can happen. */
async function allAtOnce(url: string, seats: readonly Seat[], version: number): Promise<number[]> {
  const times = [];
  for (const code of QUESTIONS_OF_LABEL.slice(0, 5))
    times.push(...(await Promise.all(seats.map((seat) => save(url, seat, code, version)))));
  return times;
}

function figuresOf(what: string, times: readonly number[]): Figure[] {
  const sorted = ascending(times);
  return [
    { what: `${what}: answers saved`, value: sorted.length, unit: 'answers' },
    { what: `${what}: median`, value: percentile(sorted, 0.5), unit: 'ms' },
    { what: `${what}: p99`, value: percentile(sorted, 0.99), unit: 'ms' },
    { what: `${what}: at most`, value: sorted.at(-1) ?? Number.NaN, unit: 'ms' },
  ];
}

/** How many answers the database holds as they were sent. */
async function answersIn(database: string): Promise<number> {
  const client = new Client({ connectionString: database });
  await client.connect();
  const { rows: found } = await client.query(
    `select sum(version - 1) as answers from parvis_label_answers
     where given ->> 'text' = 'Deux conseils de quartier (' || version - 1 || ').'`,
  );
  await client.end();
  return kept.parse(found)[0].answers;
}

/** How long saving an answer takes in the last hour before the closing, while 200 communes write. */
export const labelAnswers: Bench = {
  name: 'label-answers',
  async run() {
    await build(SERVER_PARTS);
    return withThrowAwayPostgres(async (postgres, folder) => {
      await ensureDatabase(postgres.url('postgres'), 'bench');
      const database = postgres.url('bench');
      const settings = { ...benchSettings(database, join(folder, 'data')), PARVIS_TRUST_PROXY: 'on' };
      const password = `Aa1${randomBytes(12).toString('hex')}`;
      const drafts = await withParvis(settings, async (strapi) => {
        const staff = await account(strapi, 'bureau', 'Label office');
        const editions = await labelEditions(strapi, staff.id, APPLICATIONS);
        return giveOwners(strapi, editions.drafts, password);
      });
      const house = await openHouse(OWN_HOUSE, settings);
      try {
        const seats: Seat[] = [];
        for (const [place, draft] of drafts.entries())
          seats.push(await sit(house.url, draft, place, password));
        const figures: Figure[] = [];
        for (const [turn, apart] of PACES.entries()) {
          const times = await atTheirPace(house.url, seats, { apart, version: turn + 1 });
          figures.push(...figuresOf(`an answer every ${apart / 1000} s each`, times));
        }
        const together = await allAtOnce(house.url, seats, PACES.length + 1);
        const sent = seats.length * QUESTIONS_OF_LABEL.length * PACES.length + together.length;
        const lost = sent - (await answersIn(database));
        return {
          figures: [
            ...figures,
            ...figuresOf('all at one instant', together),
            { what: 'lost', value: lost, unit: 'answers' },
          ],
        };
      } finally {
        await closeHouse(house);
      }
    });
  },
};
