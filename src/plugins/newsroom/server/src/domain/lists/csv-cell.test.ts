import fc from 'fast-check';
import { armed, disarmed } from './csv-cell';

test.each(['=1+1', '+33199001234', '-2', '@sum', '\tx', '\r=x', "'=1"])('%j cannot be a formula', (text) => {
  expect(disarmed(text)).toBe(`'${text}`);
});

test('other texts stay as they are, apostrophes included', () => {
  expect(disarmed('L’Écho')).toBe('L’Écho');
  expect(disarmed("'s morgens")).toBe("'s morgens");
});

test('what is written is read again, whatever it is, and is never a formula', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@\t\r].*$/)), (text) => {
      expect(armed(disarmed(text))).toBe(text);
      expect(disarmed(text)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
