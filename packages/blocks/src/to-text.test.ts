import { lengthInCharacters } from './length';
import { parseBlocks } from './parse';
import { toText } from './to-text';

const text = (words: string) => ({ type: 'text', text: words });
const item = (...children: unknown[]) => ({ type: 'list-item', children });
const link = (url: string, words: string) => ({ type: 'link', url, children: [text(words)] });

const RELEASE = parseBlocks([
  { type: 'heading', level: 2, children: [text('Un label')] },
  {
    type: 'paragraph',
    children: [text('Voir '), link('https://parvis.example/label', 'le règlement'), text('.')],
  },
  { type: 'paragraph', children: [text('')] },
  {
    type: 'list',
    format: 'ordered',
    children: [
      item(text('candidater')),
      {
        type: 'list',
        format: 'unordered',
        children: [
          item(text('en ligne\nou non')),
          item(link('mailto:label@parvis.example', 'label@parvis.example')),
        ],
      },
      item(text('attendre')),
    ],
  },
  { type: 'quote', children: [text('Enfin !')] },
  { type: 'image', image: { url: '/uploads/a.png' } },
]);

it('lays a text out for a mail', () => {
  expect(toText(RELEASE)).toBe(
    [
      'Un label',
      '',
      'Voir le règlement (https://parvis.example/label).',
      '',
      '1. candidater',
      '   - en ligne',
      '     ou non',
      '   - label@parvis.example',
      '2. attendre',
      '',
      '> Enfin !',
    ].join('\n'),
  );
});

it.each([
  ['a telephone number', 'tel:+33199000000', 'Nous appeler', 'Nous appeler (+33199000000)'],
  [
    'an address that says itself',
    'https://parvis.example',
    'https://parvis.example',
    'https://parvis.example',
  ],
])('writes the link to %s', (_, url, words, written) => {
  expect(toText(parseBlocks([{ type: 'paragraph', children: [link(url, words)] }]))).toBe(written);
});

it('counts characters as editors do: words and spaces, no address, no markup', () => {
  const words = ['Un label', 'Voir le règlement.', 'candidater', 'en ligne\nou non', 'label@parvis.example'];
  const expected = [...words, 'attendre', 'Enfin !'].join('').length;
  expect(lengthInCharacters(RELEASE)).toBe(expected);
  expect(lengthInCharacters(parseBlocks([{ type: 'code', children: [text('🏛')] }]))).toBe(1);
});
