/** Which of the two files an error is about. */
export type ErrorFile = 'grid' | 'dossier' | 'ratings';

/** Where an error is: a JSON Pointer (RFC 6901) into one of the files. */
interface At {
  readonly file: ErrorFile;
  readonly path: string;
}

/** What is wrong with the file itself, before any rule is asked. */
export type ShapeError = At &
  (
    | { readonly code: 'NOT_JSON' | 'NOT_UNICODE' | 'TOO_DEEP' | 'TOO_LARGE' }
    | { readonly code: 'DOUBLED_KEY' | 'UNKNOWN_FIELD' | 'MISSING_FIELD'; readonly field: string }
    | { readonly code: 'NUMBER_NOT_TEXT' | 'NOT_A_NUMBER' | 'NEGATIVE_NUMBER'; readonly found: string }
    | { readonly code: 'WRONG_TYPE'; readonly expected: string }
    | { readonly code: 'WRONG_VALUE'; readonly allowed: string }
  );

/** What is wrong with a grid. */
export type GridError = At &
  (
    | { readonly code: 'CHILDREN_OR_SCALE'; readonly node: string }
    | { readonly code: 'DOUBLED_CODE'; readonly node: string }
    | { readonly code: 'DOUBLED_LEVEL'; readonly level: string }
    | {
        readonly code: 'WEIGHTS_DO_NOT_ADD_UP';
        readonly node: string;
        readonly weight: string;
        readonly sum: string;
      }
    | { readonly code: 'SCALE_EMPTY'; readonly node: string; readonly min: string; readonly max: string }
    | { readonly code: 'STEP_DOES_NOT_FIT'; readonly node: string; readonly step: string }
    | { readonly code: 'DESCRIPTOR_OUT_OF_SCALE'; readonly node: string; readonly mark: string }
    | { readonly code: 'CAP_CYCLE'; readonly nodes: readonly string[] }
    | { readonly code: 'BONUS_MISPLACED'; readonly node: string }
    | { readonly code: 'BONUS_OPENS_GATE'; readonly node: string; readonly level: string }
    | { readonly code: 'TRIM_MISSING' }
    | { readonly code: 'LEVELS_NOT_ASCENDING'; readonly level: string; readonly threshold: string }
    | { readonly code: 'OUT_OF_RANGE'; readonly found: string; readonly from: string; readonly to: string }
    | { readonly code: 'GATE_NOT_ON_CRITERION'; readonly node: string; readonly level: string }
  );

/** What is wrong with a dossier on its grid. */
export type DossierError = At &
  (
    | { readonly code: 'DOUBLED_JUROR'; readonly juror: string }
    | {
        readonly code: 'MARK_OUT_OF_SCALE';
        readonly node: string;
        readonly juror: string;
        readonly mark: string;
        readonly min: string;
        readonly max: string;
        readonly step: string | null;
      }
    | { readonly code: 'NA_FORBIDDEN' | 'NA_WITHOUT_REASON' | 'UNANSWERED'; readonly node: string }
    | {
        readonly code: 'QUORUM';
        readonly node: string;
        readonly has: number;
        readonly needs: number;
      }
    | { readonly code: 'NOTHING_APPLICABLE' }
  );

/** What is wrong with ratings whose agreement is asked for. */
export type RatingsError = At &
  (
    | { readonly code: 'ROWS_UNEVEN'; readonly expected: number; readonly found: number }
    | { readonly code: 'COUNTS_UNEVEN'; readonly expected: string; readonly found: string }
    | { readonly code: 'RATING_MISSING' | 'NOT_A_COUNT' }
    | { readonly code: 'TOO_FEW'; readonly what: 'rows' | 'columns'; readonly needs: number }
  );

/** A code that stands in no place of the grid where it could: of a cap, a gate, a mark, a decision, an evidence. */
export type UnknownCode = At & { readonly code: 'UNKNOWN_CODE'; readonly node: string };

/** Why there is no score: a stable code, where, and what its sentence needs. */
export type ScoringError = ShapeError | GridError | DossierError | RatingsError | UnknownCode;

/** What is answered where an input may be wrong. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ScoringError };

export const right = <Value>(value: Value): Checked<Value> => ({ ok: true, value });
export const wrong = (error: ScoringError): { readonly ok: false; readonly error: ScoringError } => ({
  ok: false,
  error,
});

/** One step of a JSON Pointer, with what it escapes. */
export const pointerTo = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
