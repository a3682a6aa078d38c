import { gridOf } from '@parvis/scoring/engine';
import { z } from 'zod';
import { DEMO_JURORS } from '../../src/access/demo-accounts';
import { instant, reference, slug, words } from './values';

const juror = z.enum(DEMO_JURORS);
/** Where a juror comes from is compared with the code of a commune, not with an entry. */
const communeCode = z.string().regex(/^ZZ\d{3}$/, 'must be the code of an invented commune');

/** A grid in the shape that the commands read. */
export const gridContent = z.unknown().transform((value, context) => {
  const file = gridOf(value);
  if (file.ok) return file.value;
  context.addIssue(`${file.error.code} at ${file.error.path}`);
  return z.NEVER;
});

const dossier = z
  .strictObject({
    commune: reference('communes'),
    jurors: z.array(juror),
    applicability: z.record(z.string(), z.strictObject({ state: z.literal('na'), reason: words })).optional(),
    evidence: z.record(z.string(), words).optional(),
    /** One mark for each of the jurors, in their order: a step, `-` for an abstention, `.` for no answer yet. */
    marks: z
      .record(
        z.string(),
        z.string().regex(/^[\d.-](?: [\d.-])*$/, 'must be one sign a juror, with spaces between'),
      )
      .optional(),
    comments: z.array(z.strictObject({ juror, criterion: words, text: words })).optional(),
    runs: z.array(z.strictObject({ at: instant, published: z.literal(true).optional() })).optional(),
    /** A juror of whom it is learnt after the last run that they live there: they are recused, and it is run again. */
    lateRecusal: z.strictObject({ juror, commune: communeCode, reason: words, at: instant }).optional(),
  })
  .refine(
    ({ jurors, marks = {} }) =>
      Object.values(marks).every((signs) => signs.split(' ').length === jurors.length),
    'every criterion must have one sign for each juror',
  )
  .refine(
    ({ jurors, marks = {}, comments = [] }) =>
      comments.every(({ juror: by, criterion }) => jurors.includes(by) && marks[criterion] !== undefined),
    'every comment must be by a juror of the dossier on a criterion with marks',
  );

/** What one entry of the files about scoring must look like. */
export const SCORING = {
  'scoring-grids': z.strictObject({ key: slug, inForce: z.boolean(), content: gridContent }),
  'scoring-panels': z.strictObject({
    key: slug,
    label: words,
    grid: reference('scoring-grids'),
    state: z.enum(['preparation', 'open', 'closed']),
    members: z.array(z.strictObject({ juror, commune: communeCode.optional() })),
    dossiers: z.array(dossier),
  }),
};
