import { criterion, group, rightOf } from '../../../../tests/support/in-few-words';
import { checkWeights } from './check-weights';
import type { NodeFile } from './grid-file';
import { layOut } from './lay-out';

const checked = (root: NodeFile) => checkWeights(rightOf(layOut(root)));

describe('The weights of a grid', () => {
  it('add up at every parent', () => {
    expect(checked(group('R', [group('A', [criterion('A1', '15')]), criterion('B', '5')]))).toBeNull();
  });

  it('add up exactly, where floats do not', () => {
    expect(checked(group('R', [criterion('A', '0.1'), criterion('B', '0.2')], { weight: '0.3' }))).toBeNull();
  });

  it('are refused at the first parent that weighs something else, however little', () => {
    const off = group('A', [criterion('A1', '15')], { weight: '15.0001' });
    expect(checked(group('R', [off, criterion('B', '5')]))).toEqual({
      ...{ file: 'grid', path: '/root/children/0/weight', code: 'WEIGHTS_DO_NOT_ADD_UP' },
      ...{ node: 'A', weight: '150001/10000', sum: '15' },
    });
  });

  it('leave bonuses out, and add up within one', () => {
    const bonus = group('X', [criterion('X1', '3')], { bonus: true, weight: '3' });
    expect(checked(group('R', [criterion('A', '5'), bonus], { weight: '5' }))).toBeNull();
    expect(checked(group('R', [criterion('A', '5'), { ...bonus, weight: '4' }]))).toMatchObject({
      code: 'WEIGHTS_DO_NOT_ADD_UP',
      node: 'X',
    });
  });

  it('may be nothing at all', () => {
    expect(checked(group('R', [criterion('A', '0'), criterion('B', '5')]))).toBeNull();
  });
});
