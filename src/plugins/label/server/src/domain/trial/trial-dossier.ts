/** What somebody tries out. Marks are judged by the engine, whatever they are. */
export interface Tried {
  /** By question; null, or no entry, where nothing is answered yet. */
  readonly marks: Readonly<Record<string, unknown>>;
  /** By question or group, why it does not apply. */
  readonly notApplicable: Readonly<Record<string, string>>;
  /** What could be proven: taken as accepted evidence. */
  readonly evidence: readonly string[];
}

/** What of a grid says how many sheets it needs. */
interface PanelRules {
  readonly quorum?: number;
  readonly trim?: number;
}

const FIRST_SHEET = 'commune';

/**
 * The dossier in which one opinion stands for the jury's: so many equal sheets as the grid asks for. The middle of equal
 * marks is that mark, so that the grid stays as it is and keeps its hash.
 *
 * @returns a dossier as `npm run score` reads it, not checked yet.
 */
export function trialDossier({ quorum = 1, trim = 0 }: PanelRules, tried: Tried) {
  const sheets = Math.max(quorum, 2 * trim + 1);
  return {
    applicability: Object.fromEntries(
      Object.entries(tried.notApplicable).map(([code, reason]) => [code, { state: 'na', reason }]),
    ),
    evidence: Object.fromEntries(tried.evidence.map((code) => [code, 'accepted'])),
    sheets: Array.from({ length: sheets }, (_, index) => ({
      juror: index === 0 ? FIRST_SHEET : `${FIRST_SHEET}-${index + 1}`,
      marks: tried.marks,
    })),
  };
}

/** Where in what was tried an error is, given where it is in the dossier made of it: both are JSON Pointers. */
export const placeInTried = (path: string): string =>
  path.replace(/^\/sheets\/\d+/, '').replace(/^\/applicability(\/[^/]*)?.*$/, '/notApplicable$1');
