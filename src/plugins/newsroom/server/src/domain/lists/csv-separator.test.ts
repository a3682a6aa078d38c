import { separatorOf } from './csv-separator';

test.each([
  ['nom;média;e-mail\nA,B;C;D', ';'],
  ['name,outlet,email', ','],
  ['nom\tmédia\te-mail\r\n', '\t'],
  ['"nom, prénom";"média"', ';'],
  ['e-mail', ';'],
])('%j is separated by %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});
