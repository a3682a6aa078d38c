import { tally } from './tally';

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

test('tests that pass are counted', () => {
  expect(tally(report, true)).toEqual({ passed: 5, failed: 0 });
});

test.each(['numFailedTests', 'numPendingTests', 'numTodoTests', 'numRuntimeErrorTestSuites'])(
  '%s count as failed',
  (kind) => {
    expect(tally({ ...report, [kind]: 2 }, false)).toEqual({ passed: 5, failed: 2 });
  },
);

test('skipped tests have failed though jest is content', () => {
  expect(tally({ ...report, numPendingTests: 1 }, true)).toEqual({ passed: 5, failed: 1 });
});

test('a run without a test has failed', () => {
  expect(tally({ ...report, numPassedTests: 0 }, true)).toEqual({ passed: 0, failed: 1 });
});

test('a run that ends badly after its tests has failed', () => {
  expect(tally(report, false)).toEqual({ passed: 5, failed: 1 });
});

test('a run that wrote no report has failed', () => {
  expect(tally(undefined, true)).toEqual({ passed: 0, failed: 1 });
});
