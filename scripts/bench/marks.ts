import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';
import { build } from '../build/build';
import { SERVER_PARTS } from '../build/parts';
import { ensureDatabase } from '../postgres/ensure-database';
import type { Bench, Figure } from './bench';
import { criterionCodes, JURORS } from './edition';
import { closeHouse, OWN_HOUSE, openHouse } from './house';
import { openJury } from './jury';
import { ascending, percentile } from './percentile';
import { Session } from './session';
import { benchSettings, withParvis } from './throw-away-parvis';
import { withThrowAwayPostgres } from './throw-away-postgres';

const SEATS = 50;
const APART = 1_000;

const desk = z.object({ data: z.object({ lines: z.array(z.object({ assignment: z.int() })) }) });
const saved = z.object({ data: z.object({ version: z.int() }) });
const kept = z.tuple([z.object({ marks: z.coerce.number() })]);

/** A juror before a sheet; each mark has to be there before the next is given. */
interface Seat {
  readonly session: Session;
  readonly assignment: number;
  version: number;
}

/** @returns how long it took to be saved, in milliseconds. */
async function save(seat: Seat, code: string, mark: string): Promise<number> {
  const path = `/scoring/sheets/${seat.assignment}/criteria/${code}`;
  const { status, text, took } = await seat.session.ask('PUT', path, { mark, version: seat.version });
  if (status !== 200) throw new Error(text);
  seat.version = saved.parse(JSON.parse(text)).data.version;
  return took;
}

/** Everybody gives a mark a second, each at a moment of their own. */
async function atTheirPace(seats: readonly Seat[]): Promise<number[]> {
  const each = seats.map(async (seat, place) => {
    const times = [];
    const first = performance.now() + (place * APART) / seats.length;
    for (const [turn, code] of criterionCodes.entries()) {
      await delay(Math.max(0, first + turn * APART - performance.now()));
      times.push(await save(seat, code, '3'));
    }
    return times;
  });
  return (await Promise.all(each)).flat();
}

/** Everybody gives each mark at the same instant: the worst that can happen. */
async function allAtOnce(seats: readonly Seat[]): Promise<number[]> {
  const times = [];
  for (const code of criterionCodes) {
    times.push(...(await Promise.all(seats.map((seat) => save(seat, code, '1')))));
  }
  return times;
}

function figuresOf(what: string, times: readonly number[]): Figure[] {
  const sorted = ascending(times);
  return [
    { what: `${what}: marks saved`, value: sorted.length, unit: 'marks' },
    { what: `${what}: median`, value: percentile(sorted, 0.5), unit: 'ms' },
    { what: `${what}: p99`, value: percentile(sorted, 0.99), unit: 'ms' },
    { what: `${what}: at most`, value: sorted.at(-1) ?? Number.NaN, unit: 'ms' },
  ];
}

/** How many marks of a value the database holds. */
async function marksIn(database: string, mark: string): Promise<number> {
  const client = new Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query(
    `select count(*) as marks from parvis_scoring_sheets, jsonb_each(given) one where one.value ->> 'mark' = $1`,
    [mark],
  );
  await client.end();
  return kept.parse(rows)[0].marks;
}

/** How long saving a mark takes while fifty jurors are at work, each in a session of their own. */
export const marks: Bench = {
  name: 'marks',
  async run() {
    await build(SERVER_PARTS);
    return withThrowAwayPostgres(async (postgres, folder) => {
      await ensureDatabase(postgres.url('postgres'), 'bench');
      const database = postgres.url('bench');
      const settings = {
        ...benchSettings(database, join(folder, 'data')),
        PARVIS_TRUST_PROXY: 'on',
      };
      const { jurors } = await withParvis(settings, (strapi) => openJury(strapi, SEATS / JURORS, SEATS));
      const house = await openHouse(OWN_HOUSE, settings);
      try {
        const seats: Seat[] = [];
        for (const [place, juror] of jurors.entries()) {
          const session = await Session.signIn(house.url, juror, `192.0.2.${place + 1}`);
          const { lines } = desk.parse(JSON.parse((await session.ask('GET', '/scoring/desk')).text)).data;
          seats.push({ session, assignment: lines[0]?.assignment ?? 0, version: 1 });
        }
        const pace = await atTheirPace(seats);
        const lost = pace.length - (await marksIn(database, '3'));
        const together = await allAtOnce(seats);
        const lostTogether = together.length - (await marksIn(database, '1'));
        return {
          figures: [
            ...figuresOf('a mark a second each', pace),
            ...figuresOf('all at one instant', together),
            { what: 'lost', value: lost + lostTogether, unit: 'marks' },
          ],
        };
      } finally {
        await closeHouse(house);
      }
    });
  },
};
