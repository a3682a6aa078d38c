import { type DecisionFields, decisionFaults, sentDecision } from './decision-fields';

const AWARDED: DecisionFields = {
  ...{ outcome: 'awarded', level: '1', overrideReason: '', motivation: 'Au vu du dossier.', recused: [] },
};

test('a decision by the grid lacks nothing, and is sent without a reason for another level', () => {
  expect(decisionFaults(AWARDED, '1')).toEqual([]);
  expect(sentDecision({ ...AWARDED, overrideReason: 'Oubliée.' }, '1')).toEqual({
    ...{ outcome: 'awarded', level: '1', recused: [], overrideReason: null, motivation: 'Au vu du dossier.' },
  });
});

test('another level than by the grid needs its reason, and so does no level', () => {
  expect(decisionFaults(AWARDED, '2')).toEqual(['override']);
  expect(decisionFaults({ ...AWARDED, outcome: 'refused' }, '1')).toEqual(['override']);
  expect(decisionFaults({ ...AWARDED, outcome: 'refused' }, null)).toEqual([]);
  expect(sentDecision({ ...AWARDED, outcome: 'refused', overrideReason: ' Fraude. ' }, '1')).toMatchObject({
    ...{ level: null, overrideReason: 'Fraude.' },
  });
});

test('what is inadmissible has no level to differ from', () => {
  expect(decisionFaults({ ...AWARDED, outcome: 'inadmissible' }, '1')).toEqual([]);
});

test('an award without a level and a decision without reasons are told', () => {
  expect(decisionFaults({ ...AWARDED, level: '', motivation: ' ' }, null)).toEqual(['level', 'motivation']);
});
