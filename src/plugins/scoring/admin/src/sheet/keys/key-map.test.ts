import { deedOf } from './key-map';

const pressed = (key: string, on: 'text' | 'choice' | 'elsewhere' = 'elsewhere', isShortcut = false) =>
  deedOf({ key, on, isShortcut });

test('digits mark, letters move, whatever has the focus but a text', () => {
  for (const on of ['choice', 'elsewhere'] as const) {
    expect(pressed('3', on)).toEqual({ kind: 'mark', digit: '3' });
    expect(pressed('j', on)).toEqual({ kind: 'next' });
    expect(pressed('K', on)).toEqual({ kind: 'previous' });
    expect(pressed('?', on)).toEqual({ kind: 'help' });
  }
  for (const key of ['3', 'j', 'a', '?', 'ArrowDown']) expect(pressed(key, 'text')).toBeNull();
});

test('arrows move between criteria, and choose a mark where marks are chosen', () => {
  expect(pressed('ArrowDown')).toEqual({ kind: 'next' });
  expect(pressed('ArrowUp')).toEqual({ kind: 'previous' });
  expect(pressed('ArrowDown', 'choice')).toBeNull();
});

test('what is held with Ctrl, Alt or the command key is the browser’s', () => {
  expect(pressed('c', 'elsewhere', true)).toBeNull();
  expect(pressed('0', 'choice', true)).toBeNull();
});

test('other keys mean nothing here', () => {
  for (const key of ['z', 'Tab', 'Enter', 'constructor']) expect(pressed(key)).toBeNull();
});
