import type { PanelDossierView } from '../../../../server/src/domain/desk/views';

/** Marks that are tried instead of those given: by assignment, then by code. Null is an abstention. */
export type Overrides = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** One mark that is tried. */
export interface Trial {
  readonly assignment: number;
  readonly code: string;
  readonly mark: string | null;
}

/** The trials with one more; a second for the same mark takes the place of the first. */
export const withTrial = (trials: readonly Trial[], trial: Trial): readonly Trial[] => [
  ...withoutTrial(trials, trial),
  trial,
];

export const withoutTrial = (trials: readonly Trial[], { assignment, code }: Trial): readonly Trial[] =>
  trials.filter((one) => one.assignment !== assignment || one.code !== code);

/** The trials as the server takes them. */
export function overridesOf(trials: readonly Trial[]): Overrides {
  const overrides: Record<string, Record<string, string | null>> = {};
  for (const { assignment, code, mark } of trials) {
    overrides[assignment] = { ...overrides[assignment], [code]: mark };
  }
  return overrides;
}

/** What a juror has given to a criterion; undefined where nothing. */
export function givenBy(
  { sheets, criteria }: Pick<PanelDossierView, 'sheets' | 'criteria'>,
  { assignment, code }: Pick<Trial, 'assignment' | 'code'>,
): string | null | undefined {
  const juror = sheets.find((sheet) => sheet.assignment === assignment)?.juror;
  const marks = criteria.find((criterion) => criterion.code === code)?.marks ?? [];
  return marks.find((mark) => mark.juror === juror)?.mark;
}
