import { z } from 'zod';
import { errorText } from './error-text';

test('an error is said with its name', () => {
  expect(errorText(new TypeError('x is\nnot a function'))).toBe('TypeError: x is not a function');
});

test('neither an address nor a telephone number stays in it', () => {
  const text = errorText(new Error('550 <lea.martin@journal.example>: call +33 1 99 00 12 34'));
  expect(text).toBe('Error: 550 <…@…>: call …');
});

test('of a failed validation the places are said, not the values', () => {
  const { error } = z.object({ id: z.number() }).safeParse({ id: 'lea' });
  expect(errorText(error)).toMatch(/id: invalid_type$/);
});

test('it is one line of bounded length, whatever was thrown', () => {
  expect(errorText(new Error('x '.repeat(1000)))).toHaveLength(300);
  expect(errorText('lea@journal.example')).toBe('Something that is not an error was thrown.');
  expect(errorText(new Error(''))).toBe('Error');
});
