import { STYLE } from '../theme';
import { piecesOf } from './piece';

const text = (words: string, ...marks: ('bold' | 'italic' | 'underline' | 'strikethrough' | 'code')[]) => ({
  type: 'text' as const,
  text: words,
  marks,
});

it('sets French typography', () => {
  expect(piecesOf("L'avis : oui !", STYLE.body).map((piece) => piece.text)).toEqual([
    'L’avis\u202F: oui\u202F!',
  ]);
});

it.each([
  ['body', ['bold'], 'bold'],
  ['body', ['italic'], 'italic'],
  ['body', ['bold', 'italic'], 'boldItalic'],
  ['quote', ['bold'], 'boldItalic'],
  ['lead', ['italic'], 'boldItalic'],
] as const)('writes a text of the style %s marked %j in %s', (style, marks, font) => {
  expect(piecesOf([text('Lille', ...marks)], STYLE[style])[0]?.style.font).toBe(font);
});

it('underlines a link, and gives all its pieces one link', () => {
  const link = {
    type: 'link' as const,
    url: 'https://parvis.example',
    children: [text('le '), text('site', 'bold')],
  };
  const [first, second] = piecesOf([link], STYLE.body);
  expect(first).toMatchObject({ underline: true, link: { url: 'https://parvis.example', words: 'le site' } });
  expect(second?.link).toBe(first?.link);
});

it('leaves out what no font can show, and keeps what it can', () => {
  const written = 'a\u0000b\u200Bc\u202Ed\uFE0Fe\uD800f🎉g\th\r\ni © ™ → é e\u0301';
  expect(piecesOf(written, STYLE.body)[0]?.text).toBe('abcdefg h\ni © ™ → é é');
});
