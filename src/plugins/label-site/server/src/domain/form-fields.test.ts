import { FormFields } from './form-fields';

describe('What a form sends', () => {
  it('is read by name, with the line ends of a text', () => {
    const fields = FormFields.of({ text: 'un\r\ndeux', codes: ['A', 'B'] });
    expect(fields.text('text')).toBe('un\ndeux');
    expect(fields.all('codes')).toEqual(['A', 'B']);
    expect(fields.text('none')).toBe('');
    expect(fields.entries()).toEqual([
      ['text', 'un\r\ndeux'],
      ['codes', 'A'],
      ['codes', 'B'],
    ]);
  });

  it('holds nothing but texts, whatever is sent', () => {
    for (const body of [null, undefined, 'x', 7, []]) expect(FormFields.of(body).entries()).toEqual([]);
    const fields = FormFields.of({ a: { b: 'c' }, d: [1, 'e', null] });
    expect(fields.text('a')).toBe('');
    expect(fields.all('d')).toEqual(['e']);
    expect(fields.text('constructor')).toBe('');
  });
});
