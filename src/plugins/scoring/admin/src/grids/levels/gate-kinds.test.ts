import type { GateFile } from '../../../../server/src/domain/grid/grid-file';
import { ofKind } from './gate-kinds';

const ratio: GateFile = { kind: 'ratio', code: 'A', atLeast: '2/3', requireApplicable: true };

test('a gate of another kind stays on its node', () => {
  expect(ofKind(ratio, 'evidence')).toEqual({ kind: 'evidence', code: 'A', requireApplicable: true });
  expect(ofKind(ratio, 'median')).toEqual({ ...ratio, kind: 'median', atLeast: '1' });
  expect(ofKind(ratio, 'ratio')).toBe(ratio);
});

test('a choice begins with the gate that was there, and gives it back', () => {
  const any = ofKind(ratio, 'any');
  expect(any).toEqual({ kind: 'any', of: [ratio] });
  expect(ofKind(any, 'ratio')).toEqual(ratio);
  expect(ofKind({ kind: 'any', of: [] }, 'evidence')).toEqual({ kind: 'evidence', code: '' });
});
