import { setTimeout as delay } from 'node:timers/promises';
import { now } from '@parvis/clock';
import { type Embargo, embargo } from '@parvis/embargo';
import { workers } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Bench, Figure } from './bench';
import { ascending, percentile } from './percentile';
import { drafts } from './releases';
import { withThrowAwayParvis } from './throw-away-parvis';

const RELEASE = 'api::press-release.press-release';
const LIFTS = 200;
const APART = 250;
const BURST = 20;
/** Between the last plan and the first hour. */
const AHEAD = 5_000;
const EDITOR = 1;
const APPROVER = 2;

const version = z.object({ rows: z.tuple([z.object({ server_version: z.string() })]) });
const ASKED = { actor: { kind: 'system', id: null } } as const;

/** Plans each draft for its instant, and has it approved. */
async function planAll(
  plans: Embargo,
  documentIds: readonly string[],
  instants: readonly Date[],
): Promise<void> {
  for (const [index, documentId] of documentIds.entries()) {
    const place = { uid: RELEASE, documentId };
    const instant = instants[index] ?? now();
    const request = { kind: 'publish', instant, zone: 'Europe/Paris', ownerId: EDITOR } as const;
    const planned = await plans.plan(place, request, ASKED);
    const approved = await plans.approve(place, APPROVER, ASKED);
    if (!planned.done || !approved.done) throw new Error(`"${documentId}" could not be planned.`);
  }
}

/** How late each was public, in milliseconds, in ascending order; negative when it was early. */
async function lateness(
  strapi: Core.Strapi,
  late: number[],
  documentIds: readonly string[],
  instantOf: (index: number, first: number) => number,
  planning: number,
): Promise<readonly number[]> {
  late.length = 0;
  const first = now().getTime() + planning;
  const instants = documentIds.map((_, index) => new Date(instantOf(index, first)));
  await planAll(embargo(strapi), documentIds, instants);
  if (now().getTime() > first) throw new Error('Planning took longer than was thought.');
  while (late.length < documentIds.length) await delay(50);
  return ascending(late);
}

const figuresOf = (what: string, late: readonly number[]): Figure[] => [
  { what: `${what}: early`, value: late.filter((each) => each < 0).length, unit: 'lifts' },
  { what: `${what}: late, median`, value: percentile(late, 0.5), unit: 'ms' },
  { what: `${what}: late, p99`, value: percentile(late, 0.99), unit: 'ms' },
  { what: `${what}: late, at most`, value: late.at(-1) ?? Number.NaN, unit: 'ms' },
];

/** How long after its hour a planned release is public: when its publication is committed. */
export const lifts: Bench = {
  name: 'lifts',
  run: () =>
    withThrowAwayParvis({}, async (strapi) => {
      const late: number[] = [];
      embargo(strapi).on('lifted', async ({ plan }) => {
        await strapi.db.transaction(async ({ onCommit }) => {
          onCommit(() => late.push(now().getTime() - plan.instant.getTime()));
        });
      });
      const each = await drafts(strapi, LIFTS);
      const together = await drafts(strapi, BURST);
      workers(strapi).start();
      const one = performance.now();
      await drafts(strapi, 10);
      // A plan with its approval costs about as much as two drafts.
      const perPlan = (performance.now() - one) / 5;
      const spread = await lateness(
        ...([strapi, late, each] as const),
        (index, first) => first + index * APART,
        AHEAD + LIFTS * perPlan,
      );
      const burst = await lateness(
        ...([strapi, late, together] as const),
        (_, first) => first,
        AHEAD + BURST * perPlan,
      );
      const { rows } = version.parse(await strapi.db.connection.raw('show server_version'));
      return {
        postgres: rows[0].server_version,
        figures: [
          ...figuresOf(`${LIFTS} lifts ${APART} ms apart`, spread),
          ...figuresOf(`${BURST} lifts at one instant`, burst),
        ],
      };
    }),
};
