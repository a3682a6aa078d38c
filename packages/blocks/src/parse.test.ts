import { parseBlocks } from './parse';

const text = (words: string, marks: Record<string, boolean> = {}) => ({
  type: 'text',
  text: words,
  ...marks,
});
const plain = (words: string) => ({ type: 'text', text: words, marks: [] });

describe('what Strapi’s editor writes', () => {
  it('keeps the marks of a text', () => {
    const written = [
      { type: 'paragraph', children: [text('Lille', { bold: true, code: true, italic: false })] },
    ];
    expect(parseBlocks(written)).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'Lille', marks: ['bold', 'code'] }] },
    ]);
  });

  it('puts a list below an item into that item', () => {
    const below = {
      type: 'list',
      format: 'ordered',
      children: [{ type: 'list-item', children: [text('un')] }],
    };
    const written = {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('A')] },
        below,
        { type: 'list-item', children: [text('B')] },
      ],
    };
    expect(parseBlocks([written])).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [plain('A')],
            lists: [{ type: 'list', ordered: true, items: [{ children: [plain('un')], lists: [] }] }],
          },
          { children: [plain('B')], lists: [] },
        ],
      },
    ]);
  });

  it('reads of an image its address, alternative text and caption', () => {
    const image = { url: '/uploads/a.png', alternativeText: 'Une place', caption: null, hash: 'a' };
    expect(parseBlocks([{ type: 'image', image, children: [text('')] }])).toEqual([
      { type: 'image', url: '/uploads/a.png', alternativeText: 'Une place', caption: '' },
    ]);
  });
});

describe('what nobody should have written', () => {
  it.each([undefined, null, 'text', 7, {}, { type: 'paragraph' }, [null, [], 'text', 7, {}]])(
    'reads nothing from %j',
    (value) => expect(parseBlocks(value)).toEqual([]),
  );

  it('reads an unknown block with text as a paragraph', () => {
    expect(parseBlocks([{ type: 'table', children: [text('Lille')] }])).toEqual([
      { type: 'paragraph', children: [plain('Lille')] },
    ]);
  });

  it('reads a heading of no level as a paragraph', () => {
    expect(parseBlocks([{ type: 'heading', level: 9, children: [text('Lille')] }])).toEqual([
      { type: 'paragraph', children: [plain('Lille')] },
    ]);
  });

  it('keeps the words of a link that is not safe to follow', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [text('Lille')] };
    expect(parseBlocks([{ type: 'paragraph', children: [link] }])).toEqual([
      { type: 'paragraph', children: [plain('Lille')] },
    ]);
  });

  it('survives lists of endless depth', () => {
    const nest = (depth: number): unknown =>
      depth === 0
        ? { type: 'list-item', children: [text('fond')] }
        : { type: 'list', format: 'unordered', children: [nest(depth - 1)] };
    expect(JSON.stringify(parseBlocks([nest(2)]))).toContain('fond');
    expect(JSON.stringify(parseBlocks([nest(2000)]))).not.toContain('fond');
  });
});
