import type { ComposedDossier, MemberView } from '../../../../../server/src/domain/desk/composition';
import { byDossier, conflictBetween, lackOf, loadOf } from './balance';

const ada: MemberView = { juror: 1, name: 'Ada', commune: '29019', epci: null };
const bea: MemberView = { juror: 2, name: 'Bea', commune: null, epci: null };
const brest = (more: Partial<ComposedDossier> = {}): ComposedDossier => ({
  ...{ dossier: 10, title: 'Brest', commune: '29019', epci: '242900314', jurors: [], barred: [] },
  ...more,
});
const grid = { id: 1, code: 'LABEL', version: '1', state: 'in-force', quorum: 2 } as const;
const members = [ada, bea];

test('a member judges neither their commune nor a dossier from which they are barred', () => {
  expect(conflictBetween(ada, brest())).toBe('SAME_COMMUNE');
  expect(conflictBetween(bea, brest())).toBeNull();
  expect(conflictBetween(bea, brest({ barred: [2] }))).toBe('DECLARED');
});

test('what is proposed is counted on top of what each member has', () => {
  const dossiers = [brest({ jurors: [2] }), brest({ dossier: 11 })];
  expect([...loadOf({ members, dossiers })]).toEqual([
    [1, 0],
    [2, 1],
  ]);
  expect(loadOf({ members, dossiers }, [{ dossier: 11, juror: 2 }]).get(2)).toBe(2);
});

test('a proposal is read dossier by dossier', () => {
  const proposed = [
    { dossier: 10, title: 'Brest', juror: 2, name: 'Bea' },
    { dossier: 11, title: 'Oyeu', juror: 1, name: 'Ada' },
    { dossier: 10, title: 'Brest', juror: 3, name: 'Cleo' },
  ];
  expect(byDossier(proposed)).toEqual([
    { dossier: 10, title: 'Brest', names: ['Bea', 'Cleo'] },
    { dossier: 11, title: 'Oyeu', names: ['Ada'] },
  ]);
});

test('a dossier lacks jurors, has one with a conflict, or has too few for the quorum', () => {
  const lack = (jurors: readonly number[]) => lackOf(brest({ jurors }), { members, grid });
  expect(lack([])).toBe('no-juror');
  expect(lack([1, 2])).toBe('conflict');
  expect(lack([2])).toBe('under-quorum');
  expect(lack([2, 3])).toBeNull();
});
