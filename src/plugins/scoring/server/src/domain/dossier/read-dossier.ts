import { digest } from '../digest';
import { type Exact, exact, ONE, written, ZERO } from '../exact/exact';
import { isOnScale } from '../grid/check-scales';
import type { Grid, Scale } from '../grid/grid';
import { type Checked, pointerTo, right, type ScoringError, wrong } from '../scoring-error';
import { byJuror, canonicalDossier } from './canonical-dossier';
import type { Decision, Dossier, Sheet } from './dossier';
import type { DecisionFile, DossierFile, SheetFile } from './dossier-file';

const unknown = (node: string, ...path: readonly (string | number)[]): ScoringError => ({
  ...{ file: 'dossier', path: pointerTo(...path, node), code: 'UNKNOWN_CODE', node },
});

/** The first code that stands for nothing in the grid; marks stand on criteria only. */
function firstUnknown({ applicability = {}, sheets, evidence = {} }: DossierFile, grid: Grid) {
  const missing = (record: object) => Object.keys(record).find((code) => !grid.byCode.has(code));
  const decided = missing(applicability);
  if (decided !== undefined) return unknown(decided, 'applicability');
  for (const [index, { excluded, marks }] of sheets.entries()) {
    if (excluded === true) continue;
    const marked = Object.keys(marks).find((code) => (grid.byCode.get(code)?.scale ?? null) === null);
    if (marked !== undefined) return unknown(marked, 'sheets', index, 'marks');
  }
  const proven = missing(evidence);
  return proven === undefined ? null : unknown(proven, 'evidence');
}

function checkMark(
  mark: Exact,
  scale: Scale,
  { juror, node, path }: { juror: string; node: string; path: string },
): ScoringError | null {
  if (isOnScale(mark, scale)) return null;
  const step = scale.step === null ? null : written(scale.step);
  return {
    ...{ file: 'dossier', path, code: 'MARK_OUT_OF_SCALE', node, juror, mark: written(mark) },
    ...{ min: written(scale.min), max: written(scale.max), step },
  };
}

function readSheet(file: SheetFile, index: number, grid: Grid): Checked<Sheet> {
  const marks = new Map<string, Exact>();
  for (const [node, text] of Object.entries(file.marks)) {
    const scale = grid.byCode.get(node)?.scale ?? null;
    if (text === null || scale === null) continue;
    const mark = exact(text);
    const path = pointerTo('sheets', index, 'marks', node);
    const fault = checkMark(mark, scale, { juror: file.juror, node, path });
    if (fault !== null) return wrong(fault);
    marks.set(node, mark);
  }
  return right({ juror: file.juror, marks });
}

function readDecision(node: string, file: DecisionFile, grid: Grid): Checked<Decision> {
  const at = { file: 'dossier', path: pointerTo('applicability', node), node } as const;
  const reason = file.reason?.trim() ?? '';
  if (file.state === 'factor') {
    const factor = exact(file.factor);
    if (factor.gte(ZERO) && factor.lte(ONE)) return right({ state: 'factor', factor, reason });
    const range = { found: written(factor), from: '0', to: '1' };
    return wrong({ file: 'dossier', path: `${at.path}/factor`, code: 'OUT_OF_RANGE', ...range });
  }
  if (grid.byCode.get(node)?.mayBeNotApplicable === false) return wrong({ ...at, code: 'NA_FORBIDDEN' });
  return reason === '' ? wrong({ ...at, code: 'NA_WITHOUT_REASON' }) : right({ state: 'na', reason });
}

/**
 * S0 for a dossier: reads it and checks it against its grid. A sheet that was excluded is not even looked at: it would
 * make an error of a dossier that has the hash of one without it.
 *
 * @param file of the right shape (contract/read-file.ts).
 * @returns the dossier, or the first thing in it that cannot be.
 */
export function readDossier(file: DossierFile, grid: Grid): Checked<Dossier> {
  const stray = firstUnknown(file, grid);
  if (stray !== null) return wrong(stray);

  const jurors = new Set<string>();
  const sheets: Sheet[] = [];
  for (const [index, one] of file.sheets.entries()) {
    if (one.excluded === true) continue;
    if (jurors.has(one.juror)) {
      const path = pointerTo('sheets', index, 'juror');
      return wrong({ file: 'dossier', path, code: 'DOUBLED_JUROR', juror: one.juror });
    }
    jurors.add(one.juror);
    const sheet = readSheet(one, index, grid);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }

  const decisions = new Map<string, Decision>();
  for (const [code, one] of Object.entries(file.applicability ?? {})) {
    const decision = readDecision(code, one, grid);
    if (!decision.ok) return decision;
    decisions.set(code, decision.value);
  }
  const accepted = Object.entries(file.evidence ?? {}).flatMap(([code, state]) =>
    state === 'accepted' ? [code] : [],
  );
  return right({
    decisions,
    sheets: sheets.sort(byJuror),
    accepted: new Set(accepted),
    hash: digest(canonicalDossier(file)),
  });
}
