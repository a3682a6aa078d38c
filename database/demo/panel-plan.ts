import { z } from 'zod';
import { DEMO_JURORS, type DemoJuror } from '../../src/access/demo-accounts';

const juror = z.enum(DEMO_JURORS);

/** `3 - .`: one sign a juror. */
const marks = z.string().transform((signs) => signs.split(' '));

const dossier = z.object({
  commune: z.string(),
  jurors: z.array(juror),
  applicability: z.record(z.string(), z.object({ state: z.literal('na'), reason: z.string() })).default({}),
  evidence: z.record(z.string(), z.string()).default({}),
  marks: z.record(z.string(), marks).default({}),
  comments: z.array(z.object({ juror, criterion: z.string(), text: z.string() })).default([]),
  runs: z.array(z.object({ at: z.coerce.date(), published: z.boolean().default(false) })).default([]),
  lateRecusal: z.object({ juror, commune: z.string(), reason: z.string(), at: z.coerce.date() }).optional(),
});

/** What a panel of the demo is, its references followed. */
export const panelPlan = z.object({
  label: z.string(),
  grid: z.coerce.number(),
  state: z.enum(['preparation', 'open', 'closed']),
  members: z.array(z.object({ juror, commune: z.string().nullable().default(null) })),
  dossiers: z.array(dossier),
});

export type PanelPlan = z.infer<typeof panelPlan>;
export type DossierPlan = PanelPlan['dossiers'][number];

/** What a juror gives on a dossier, in the order of the criteria; what they have not answered yet is not among it. */
export function answersOf({ jurors, marks, comments }: DossierPlan, juror: DemoJuror) {
  const column = jurors.indexOf(juror);
  return Object.entries(marks).flatMap(([code, signs]) => {
    const sign = signs[column];
    if (sign === undefined || sign === '.') return [];
    const said = comments.find((one) => one.juror === juror && one.criterion === code);
    return [{ code, given: { mark: sign === '-' ? null : sign, comment: said?.text ?? '' } }];
  });
}
