import { z } from 'zod';
import { DEMO_JURORS } from '../../src/access/demo-accounts';
import { ahead, instant, reference, slug, words } from './values';

/** A point of a calendar: fixed when it is past in every demo, else so many days after the load. */
const point = z.union([instant, ahead]);

/** Only invented communes apply, are scored and decided about. */
const communeCode = z.string().regex(/^ZZ\d{3}$/, 'must be the code of an invented commune');
const mark = z.int().min(0).max(4);

/** How far an application has come before the jury. */
const REACHED = [
  'draft',
  'withdrawn',
  'submitted',
  'in-instruction',
  'complement-requested',
  'inadmissible',
  'ready',
] as const;

const application = z
  .strictObject({
    commune: communeCode,
    /** What the commune gives itself, on average. */
    self: mark,
    reaches: z.enum(REACHED),
    /** Questions that a draft leaves open. */
    leaves: z.array(words).optional(),
    notApplicable: z.strictObject({ question: words, reason: words }).optional(),
    complement: z.strictObject({ question: words, text: words }).optional(),
    reason: words.optional(),
    /** What each juror of the edition gives, on average. */
    jury: z.array(mark).optional(),
    /** What the jury decides where it awards no level, and why so where the grid would give one. */
    decision: z
      .strictObject({
        outcome: z.enum(['action-plan', 'refused']),
        motivation: words,
        overrideReason: words.optional(),
      })
      .optional(),
  })
  .refine(
    ({ reaches, complement }) => (reaches === 'complement-requested') === (complement !== undefined),
    'a complement is asked for where it is waited for',
  )
  .refine(
    ({ reaches, reason }) => (reaches === 'inadmissible') === (reason !== undefined),
    'what is inadmissible has a reason',
  );

/** What one entry of the files about the label must look like. */
export const LABEL = {
  'label-programmes': z.strictObject({
    key: slug,
    letters: z.string().regex(/^[A-Z]{2,8}$/),
    title: words,
    description: words,
    validYears: z.int().positive(),
  }),
  'label-editions': z
    .strictObject({
      key: slug,
      programme: reference('label-programmes'),
      year: z.int(),
      grid: reference('scoring-grids'),
      reaches: z.enum(['open', 'instruction', 'deliberation', 'proclaimed']),
      calendar: z.strictObject({
        ...{ opens: point, closes: point, instructionUntil: point },
        ...{ juryUntil: point, proclamation: point, appealsUntil: point },
      }),
      jurors: z.array(z.enum(DEMO_JURORS)),
      applications: z.array(application),
      /** Who asks to speak for a commune and waits for the answer of the office. */
      claims: z.array(z.strictObject({ commune: communeCode, role: words })).optional(),
    })
    .refine(
      ({ jurors, applications }) =>
        applications.every(({ jury }) => jury === undefined || jury.length === jurors.length),
      'every juror of the edition gives something to what is judged',
    ),
};
