import { isReference } from './reference-shape';

describe('a reference to other entries', () => {
  it.each([
    [null],
    [5],
    ['5'],
    ['y4pi4fz1xmxdmkzs03i7ki1h'],
    [{ id: 5 }],
    [{ documentId: 'y4pi4fz1xmxdmkzs03i7ki1h', locale: null }],
    [[1, 'y4pi', { id: 2 }]],
    [{ connect: [{ id: 2, documentId: 'y4pi', position: { end: true } }], disconnect: [] }],
    [{ connect: [{ documentId: 'y4pi', position: { before: 'b2' } }] }],
    [{ set: [] }],
  ])('like %j is understood', (value) => expect(isReference(value)).toBe(true));

  it.each([
    [0],
    [1.5],
    [2_147_483_648],
    [''],
    ['1abc'],
    ['a\0b'],
    [true],
    [{}],
    [{ id: 'abc' }],
    [{ id: null }],
    [[null]],
    [[[1]]],
    [{ connect: 'a\0b' }],
    [{ connect: [null] }],
    [{ connect: [{ id: 1, position: 5 }] }],
    [{ connect: [{ id: 1, position: { before: 1e20 } }] }],
  ])('like %j is refused', (value) => expect(isReference(value)).toBe(false));
});
