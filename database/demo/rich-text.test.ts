import { richText } from './rich-text';

const text = (words: string) => ({ type: 'text', text: words });

describe('the notation of the demo’s rich text', () => {
  it('reads a plain line as a paragraph', () => {
    expect(richText(['Bonjour.'])).toEqual([{ type: 'paragraph', children: [text('Bonjour.')] }]);
  });

  it('reads headings of two levels and a quotation', () => {
    expect(richText(['## Un', '### Deux', '> Trois'])).toEqual([
      { type: 'heading', level: 2, children: [text('Un')] },
      { type: 'heading', level: 3, children: [text('Deux')] },
      { type: 'quote', children: [text('Trois')] },
    ]);
  });

  it('joins neighbouring items into one list and starts another when the kind changes', () => {
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    expect(richText(['- a', '- b', '1. c', '- d'])).toEqual([
      { type: 'list', format: 'unordered', children: [item('a'), item('b')] },
      { type: 'list', format: 'ordered', children: [item('c')] },
      { type: 'list', format: 'unordered', children: [item('d')] },
    ]);
  });

  it('reads bold words and links inside a line', () => {
    expect(richText(['Voir **ici** et [là](https://a.example/b).'])).toEqual([
      {
        type: 'paragraph',
        children: [
          text('Voir '),
          { type: 'text', text: 'ici', bold: true },
          text(' et '),
          { type: 'link', url: 'https://a.example/b', children: [text('là')] },
          text('.'),
        ],
      },
    ]);
  });

  it('leaves a line that only resembles a mark as it is', () => {
    expect(richText(['-5 degrés', '2024. Une année'])).toEqual([
      { type: 'paragraph', children: [text('-5 degrés')] },
      { type: 'paragraph', children: [text('2024. Une année')] },
    ]);
  });
});
