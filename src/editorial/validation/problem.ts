import type { en } from './messages/en';

/** What is wrong; the messages in `messages/` say it, and how to mend it. */
export type ProblemCode = keyof typeof en;

/** One wrong field of an entry. */
export interface Problem {
  /** Where: names of fields and positions in lists, from the entry inwards. */
  readonly path: readonly string[];
  readonly code: ProblemCode;
  /** What the message names: limits, expected values. */
  readonly params: Readonly<Record<string, string | number>>;
  /** `always`: refused even in a draft. `publication`: a draft may keep it, a published entry may not. */
  readonly when: 'always' | 'publication';
}

type Path = readonly (string | number)[];

/** A problem that even a draft may not have. */
export function always(path: Path, code: ProblemCode, params: Problem['params'] = {}): Problem {
  return { path: path.map(String), code, params, when: 'always' };
}

/** A problem that stands in the way of publication only. */
export function atPublication(path: Path, code: ProblemCode, params: Problem['params'] = {}): Problem {
  return { path: path.map(String), code, params, when: 'publication' };
}

/** The problems among lines of the form `condition && problem`. */
export function listed(...lines: readonly (Problem | false | '' | 0 | null | undefined)[]): Problem[] {
  return lines.filter((line): line is Problem => typeof line === 'object' && line !== null);
}
