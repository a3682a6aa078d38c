import type { DocumentView } from '../views';
import { kindsToPlan } from './plan-kinds';

const forNewPlan = (unpublish: boolean, publish = true): DocumentView['forNewPlan'] => ({
  ...{ publish, unpublish, staff: 0, zone: 'Europe/Paris', partners: [] },
});
const plan = (state: 'planned' | 'done'): DocumentView['plan'] => ({
  ...{ kind: 'publish', state, version: 1, instant: '2026-11-23T09:00:00Z', zone: 'Europe/Paris' },
  ...{ inWords: '', overdue: false, failure: null, owner: '' },
});

test.each([
  ['a draft', 'draft', true, ['publish']],
  ['what is public', 'published', true, ['unpublish']],
  ['what is public for good', 'published', false, []],
  ['what was changed since', 'modified', true, ['publish', 'unpublish']],
  ['what was changed since and is public for good', 'modified', false, ['publish']],
] as const)('%s can be planned for what makes sense', (_, status, unpublish, expected) => {
  expect(kindsToPlan({ plan: null, forNewPlan: forNewPlan(unpublish) }, status)).toEqual(expected);
  expect(kindsToPlan({ plan: plan('done'), forNewPlan: forNewPlan(unpublish) }, status)).toEqual(expected);
});

test('while a plan is open nothing else can be planned', () => {
  expect(kindsToPlan({ plan: plan('planned'), forNewPlan: forNewPlan(true) }, 'modified')).toEqual([]);
});

test('what was changed since and is not published again by a plan shows why, unless its end can be planned', () => {
  expect(kindsToPlan({ plan: null, forNewPlan: forNewPlan(false, false) }, 'modified')).toEqual(['publish']);
  expect(kindsToPlan({ plan: null, forNewPlan: forNewPlan(true, false) }, 'modified')).toEqual(['unpublish']);
});
