import { criterion, group, rightOf } from '../../../../tests/support/in-few-words';
import { exact } from '../exact/exact';
import { checkScales, isOnScale } from './check-scales';
import type { ScaleFile } from './grid-file';
import { layOut } from './lay-out';

const checked = (scale: ScaleFile) =>
  checkScales(rightOf(layOut(group('R', [criterion('A', '1', { scale })]))));

const scale = (min: string, max: string, step: string | null) => ({
  min: exact(min),
  max: exact(max),
  step: step === null ? null : exact(step),
});

describe('A mark', () => {
  it('stands between the ends of its scale, both among them', () => {
    const free = scale('-1', '4', null);
    const on = ['-1', '4', '3.999', '-1.0001', '4.0001'].map((mark) => isOnScale(exact(mark), free));
    expect(on).toEqual([true, true, true, false, false]);
  });

  it('stands on a step, counted from the bottom', () => {
    const stepped = scale('1', '4', '0.5');
    expect(['1', '1.5', '4', '1.25', '0.5'].map((mark) => isOnScale(exact(mark), stepped))).toEqual([
      ...[true, true, true, false, false],
    ]);
  });
});

describe('A scale', () => {
  it('leads upwards', () => {
    expect(checked({ min: '0', max: '0.1', step: '0.1' })).toBeNull();
    expect(checked({ min: '4', max: '4' })).toEqual({
      ...{ file: 'grid', path: '/root/children/0/scale', code: 'SCALE_EMPTY', node: 'A', min: '4', max: '4' },
    });
    expect(checked({ min: '4', max: '0' })).toMatchObject({ code: 'SCALE_EMPTY' });
  });

  it.each(['0', '3', '0.3', '8'])('is not walked in steps of %s from 0 to 4', (step) => {
    expect(checked({ min: '0', max: '4', step })).toMatchObject({ code: 'STEP_DOES_NOT_FIT', step });
  });

  it('describes its own marks only, however they are written', () => {
    expect(checked({ min: '0', max: '4', step: '1', descriptors: { '4.0': 'Exemplaire' } })).toBeNull();
    expect(checked({ min: '0', max: '4', step: '1', descriptors: { '1.5': 'Presque' } })).toEqual({
      ...{ file: 'grid', path: '/root/children/0/scale/descriptors/1.5' },
      ...{ code: 'DESCRIPTOR_OUT_OF_SCALE', node: 'A', mark: '1.5' },
    });
  });
});
