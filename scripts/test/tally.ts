import { z } from 'zod';

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

/**
 * Counts what a run of jest reports. A test that was skipped or is still to be written has failed, and so has a file
 * that could not be run, a run without any test, and a run that ends badly after its tests.
 *
 * @param written jest's report (`--json`); undefined when it wrote none
 * @param succeeded whether jest ended with code 0
 */
export function tally(written: unknown, succeeded: boolean): Tally {
  const { data } = report.safeParse(written);
  if (data === undefined) return { passed: 0, failed: 1 };
  const passed = data.numPassedTests;
  const failed =
    data.numFailedTests + data.numPendingTests + data.numTodoTests + data.numRuntimeErrorTestSuites;
  const unexplained = failed === 0 && (passed === 0 || !succeeded);
  return { passed, failed: unexplained ? 1 : failed };
}
