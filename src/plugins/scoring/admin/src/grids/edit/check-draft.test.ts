import type { GridFile, NodeFile } from '../../../../server/src/domain/grid/grid-file';
import { balanceOf, checkDraft } from './check-draft';

const scale = { min: '0', max: '4', step: '1' };
const grid = (weights: readonly string[], more: Partial<GridFile> = {}): GridFile => ({
  ...{ code: 'G', version: '1' },
  root: {
    ...{ code: 'R', weight: '100' },
    children: weights.map((weight, index) => ({ code: `A${index}`, weight, scale })),
  },
  ...more,
});

test('a draft that keeps every rule has no fault', () => {
  expect(checkDraft(grid(['60', '40']))).toBeNull();
});

test('a draft is told its first fault, in the words of the server and where it is', () => {
  const fault = checkDraft(grid(['60', '30']));
  expect(fault?.path).toBe('/root/weight');
  expect(fault?.sentence.en).toContain('weighs 100, what it contains 90');
});

test('what is no number is said before anything is counted', () => {
  expect(checkDraft(grid(['60', ''])) ?? null).toMatchObject({ path: '/root/children/1/weight' });
  const levels = [
    {
      code: '1',
      threshold: '50',
      gates: [{ kind: 'any', of: [{ kind: 'ratio', code: 'A0', atLeast: 'x' }] }],
    },
  ] as const;
  expect(checkDraft(grid(['60', '40'], { levels }))?.path).toBe('/levels/0/gates/0/of/0/atLeast');
});

test('a parent shows what its children weigh together, bonuses apart', () => {
  const { root } = grid(['60', '30.5']);
  expect(balanceOf(root)).toEqual({ sum: '181/2', missing: '19/2' });
  const bonus: NodeFile = { code: 'Z', weight: '5', bonus: true, scale };
  expect(balanceOf({ ...root, children: [...(root.children ?? []), bonus] })?.missing).toBe('19/2');
  expect(balanceOf({ ...root, weight: 'cent' })).toBeNull();
  expect(balanceOf({ code: 'A', weight: '1', scale })).toBeNull();
});
