import { isBlocks, textOfBlocks } from './text-of-blocks';

const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });

test('the words of rich text are those of its paragraphs, headings, list items and links', () => {
  const blocks = [
    { type: 'heading', level: 2, children: [text('Pourquoi')] },
    {
      type: 'paragraph',
      children: [
        text('Voir '),
        { type: 'link', url: 'https://www.example.org', children: [text('le site', { bold: true })] },
        text('.'),
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('Un')] },
        { type: 'list', children: [{ type: 'list-item', children: [text('Deux')] }] },
      ],
    },
  ];
  expect(isBlocks(blocks)).toBe(true);
  expect(textOfBlocks(blocks)).toBe('Pourquoi\nVoir le site.\nUn\nDeux');
});

test('what is no rich text has no words', () => {
  expect(textOfBlocks(null)).toBe('');
  expect(textOfBlocks([null, { type: 'paragraph' }])).toBe('\n');
  expect(isBlocks([])).toBe(false);
  expect(isBlocks([{ documentId: 'p1' }])).toBe(false);
});
