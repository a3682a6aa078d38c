import { z } from 'zod';
import { DEMO_JURORS } from '../../src/access/demo-accounts';

const application = z.object({
  ...{ commune: z.string(), self: z.number(), reaches: z.string() },
  leaves: z.array(z.string()).default([]),
  notApplicable: z.object({ question: z.string(), reason: z.string() }).optional(),
  complement: z.object({ question: z.string(), text: z.string() }).optional(),
  reason: z.string().default(''),
  jury: z.array(z.number()).default([]),
  decision: z
    .object({
      ...{ outcome: z.enum(['action-plan', 'refused']), motivation: z.string() },
      overrideReason: z.string().nullable().default(null),
    })
    .optional(),
});

/** What an edition of the demo is, its references followed. */
export const editionPlan = z.object({
  ...{ programme: z.coerce.number(), year: z.int(), grid: z.coerce.number() },
  reaches: z.enum(['open', 'instruction', 'deliberation', 'proclaimed']),
  calendar: z.object({
    ...{ opens: z.coerce.date(), closes: z.coerce.date(), instructionUntil: z.coerce.date() },
    ...{ juryUntil: z.coerce.date(), proclamation: z.coerce.date(), appealsUntil: z.coerce.date() },
  }),
  jurors: z.array(z.enum(DEMO_JURORS)),
  applications: z.array(application),
  claims: z.array(z.object({ commune: z.string(), role: z.string() })).default([]),
});

export type EditionPlan = z.infer<typeof editionPlan>;
export type ApplicationPlan = z.infer<typeof application>;

/** Around an average of what is given: some questions above, some below. */
const AROUND = [0, 1, 0, -1, 0, 0, 1, -1];

/** The mark on one question of somebody who gives so much on average. @param place of the question in the grid. */
export const markAround = (average: number, place: number): number =>
  Math.min(4, Math.max(0, average + (AROUND[place % AROUND.length] ?? 0)));

const HOUR = 3_600_000;

/** An instant so many hours after another. */
export const hoursAfter = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * HOUR);
