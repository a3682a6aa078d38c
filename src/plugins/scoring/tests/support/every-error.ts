import type { ScoringError } from '../../server/src/domain/scoring-error';

type Code = ScoringError['code'];

const grid = { file: 'grid', path: '/root' } as const;
const dossier = { file: 'dossier', path: '/sheets' } as const;
const ratings = { file: 'ratings', path: '/0' } as const;

/** One error of each code: the compiler asks for those that are missing. */
const BY_CODE: { readonly [One in Code]: ScoringError & { readonly code: One } } = {
  NOT_JSON: { ...grid, code: 'NOT_JSON' },
  NOT_UNICODE: { ...grid, code: 'NOT_UNICODE' },
  TOO_DEEP: { ...grid, code: 'TOO_DEEP' },
  TOO_LARGE: { ...grid, code: 'TOO_LARGE' },
  DOUBLED_KEY: { ...grid, code: 'DOUBLED_KEY', field: 'code' },
  UNKNOWN_FIELD: { ...grid, code: 'UNKNOWN_FIELD', field: 'wieght' },
  MISSING_FIELD: { ...grid, code: 'MISSING_FIELD', field: 'weight' },
  NUMBER_NOT_TEXT: { ...grid, code: 'NUMBER_NOT_TEXT', found: '15' },
  NOT_A_NUMBER: { ...grid, code: 'NOT_A_NUMBER', found: '1e5' },
  NEGATIVE_NUMBER: { ...grid, code: 'NEGATIVE_NUMBER', found: '-1' },
  WRONG_TYPE: { ...grid, code: 'WRONG_TYPE', expected: 'string' },
  WRONG_VALUE: { ...grid, code: 'WRONG_VALUE', allowed: 'proportional, equal, none' },
  CHILDREN_OR_SCALE: { ...grid, code: 'CHILDREN_OR_SCALE', node: 'A' },
  DOUBLED_CODE: { ...grid, code: 'DOUBLED_CODE', node: 'A' },
  DOUBLED_LEVEL: { ...grid, code: 'DOUBLED_LEVEL', level: '1' },
  WEIGHTS_DO_NOT_ADD_UP: { ...grid, code: 'WEIGHTS_DO_NOT_ADD_UP', node: 'A', weight: '20', sum: '15' },
  SCALE_EMPTY: { ...grid, code: 'SCALE_EMPTY', node: 'A', min: '4', max: '4' },
  STEP_DOES_NOT_FIT: { ...grid, code: 'STEP_DOES_NOT_FIT', node: 'A', step: '3' },
  DESCRIPTOR_OUT_OF_SCALE: { ...grid, code: 'DESCRIPTOR_OUT_OF_SCALE', node: 'A', mark: '9' },
  CAP_CYCLE: { ...grid, code: 'CAP_CYCLE', nodes: ['A', 'B'] },
  BONUS_MISPLACED: { ...grid, code: 'BONUS_MISPLACED', node: 'R' },
  BONUS_OPENS_GATE: { ...grid, code: 'BONUS_OPENS_GATE', node: 'X', level: '1' },
  TRIM_MISSING: { ...grid, code: 'TRIM_MISSING' },
  LEVELS_NOT_ASCENDING: { ...grid, code: 'LEVELS_NOT_ASCENDING', level: '2', threshold: '35' },
  OUT_OF_RANGE: { ...grid, code: 'OUT_OF_RANGE', found: '3/2', from: '0', to: '1' },
  GATE_NOT_ON_CRITERION: { ...grid, code: 'GATE_NOT_ON_CRITERION', node: 'A', level: '1' },
  DOUBLED_JUROR: { ...dossier, code: 'DOUBLED_JUROR', juror: 'J1' },
  MARK_OUT_OF_SCALE: {
    ...dossier,
    code: 'MARK_OUT_OF_SCALE',
    ...{ node: 'A1', juror: 'J1', mark: '5', min: '0', max: '4', step: null },
  },
  NA_FORBIDDEN: { ...dossier, code: 'NA_FORBIDDEN', node: 'A1' },
  NA_WITHOUT_REASON: { ...dossier, code: 'NA_WITHOUT_REASON', node: 'A1' },
  UNANSWERED: { ...dossier, code: 'UNANSWERED', node: 'A1' },
  QUORUM: { ...dossier, code: 'QUORUM', node: 'A1', has: 1, needs: 3 },
  NOTHING_APPLICABLE: { ...dossier, code: 'NOTHING_APPLICABLE' },
  UNKNOWN_CODE: { ...dossier, code: 'UNKNOWN_CODE', node: 'Z' },
  ROWS_UNEVEN: { ...ratings, code: 'ROWS_UNEVEN', expected: 4, found: 1 },
  COUNTS_UNEVEN: { ...ratings, code: 'COUNTS_UNEVEN', expected: '14', found: '13' },
  RATING_MISSING: { ...ratings, code: 'RATING_MISSING' },
  NOT_A_COUNT: { ...ratings, code: 'NOT_A_COUNT' },
  TOO_FEW: { ...ratings, code: 'TOO_FEW', what: 'rows', needs: 2 },
};

export const EVERY_ERROR: readonly ScoringError[] = Object.values(BY_CODE);
