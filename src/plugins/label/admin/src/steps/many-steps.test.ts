import { manySteps } from './many-steps';

test('those that took a step are told apart from those that did not, with every reason', () => {
  const reasons = [{ code: 'EVIDENCE_OPEN', message: 'Pièces à examiner : 1.' }];
  const answered = [
    { application: 1, done: true },
    { application: 2, done: false, reasons },
  ] as const;
  expect(manySteps(answered)).toEqual({ done: [1], refused: [{ application: 2, reasons }] });
});
