import { pointerTo } from './scoring-error';

describe('Where an error is', () => {
  it('is said by a JSON Pointer, with the two signs escaped that mean something in one', () => {
    expect(pointerTo('sheets', 0, 'marks', 'a/b~c')).toBe('/sheets/0/marks/a~1b~0c');
    expect(pointerTo()).toBe('');
  });
});
