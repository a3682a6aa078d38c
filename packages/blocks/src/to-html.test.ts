import fc from 'fast-check';
import { lengthInCharacters } from './length';
import { parseBlocks } from './parse';
import { toHtml } from './to-html';
import { toText } from './to-text';

const html = (value: unknown, options?: Parameters<typeof toHtml>[1]): string =>
  toHtml(parseBlocks(value), options);
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const text = (words: string, marks: Record<string, boolean> = {}) => ({
  type: 'text',
  text: words,
  ...marks,
});
const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
const IMAGE = { type: 'image', image: { url: '/uploads/a.png', alternativeText: 'a', caption: 'La place' } };

it('writes each kind of block', () => {
  expect(
    html([
      { type: 'heading', level: 2, children: [text('Titre')] },
      paragraph(text('Une\nligne '), text('forte', { bold: true, italic: true })),
      { type: 'quote', children: [text('« Oui »')] },
      { type: 'code', children: [text('a < b')] },
      {
        type: 'list',
        format: 'ordered',
        children: [
          item('un'),
          { type: 'list', format: 'unordered', children: [item('dessous')] },
          item('deux'),
        ],
      },
    ]),
  ).toBe(
    [
      '<h2>Titre</h2>',
      '<p>Une<br />ligne <strong><em>forte</em></strong></p>',
      '<blockquote><p>« Oui »</p></blockquote>',
      '<pre><code>a &lt; b</code></pre>',
      '<ol><li>un<ul><li>dessous</li></ul></li><li>deux</li></ol>',
    ].join('\n'),
  );
});

it('marks links as coming from nowhere', () => {
  const link = { type: 'link', url: 'https://parvis.example/?a=1&b=2', children: [text('le site')] };
  expect(html([paragraph(link)])).toBe(
    '<p><a href="https://parvis.example/?a=1&amp;b=2" rel="noopener noreferrer">le site</a></p>',
  );
});

it.each([
  [1, 1, 'h2'],
  [1, 5, 'h6'],
  [3, 6, 'h6'],
])('moves headings down by %i: level %i becomes %s', (headingOffset, level, tag) => {
  const heading = { type: 'heading', level, children: [text('x')] };
  expect(html([heading], { headingOffset })).toBe(`<${tag}>x</${tag}>`);
});

it('leaves images out unless it is told where they are', () => {
  expect(html([IMAGE])).toBe('');
  expect(html([IMAGE], { image: () => undefined })).toBe('');
  expect(html([IMAGE], { image: ({ url, alternativeText }) => ({ url, alt: `${alternativeText}"<` }) })).toBe(
    '<figure><img src="/uploads/a.png" alt="a&quot;&lt;" /><figcaption>La place</figcaption></figure>',
  );
});

it('shows no image from an address that a browser would run', () => {
  const shown = html([IMAGE], { image: () => ({ url: 'javascript:alert(1)', alt: '' }) });
  expect(shown).not.toContain('javascript');
});

/** Trees that look like blocks, with what attackers write in every text and address, and JSON of any other shape. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'JAVA\tSCRIPT:alert(1)',
    'data:text/html,<script>',
    'https://a.example/" onclick="alert(1)',
    '&lt;script&gt;',
    '</p><svg/onload=alert(1)>',
  ),
  fc.string({ unit: 'binary' }),
);
const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    fc.jsonValue(),
    fc.record(
      {
        type: fc.constantFrom(
          ...[
            'paragraph',
            'heading',
            'quote',
            'code',
            'list',
            'list-item',
            'image',
            'link',
            'text',
            'script',
          ],
        ),
        level: fc.oneof(fc.integer({ min: 0, max: 8 }), hostile),
        format: fc.oneof(fc.constant('ordered'), hostile),
        url: hostile,
        text: hostile,
        bold: fc.oneof(fc.boolean(), hostile),
        image: fc.oneof(
          fc.record({ url: hostile, alternativeText: hostile, caption: hostile }),
          fc.jsonValue(),
        ),
        children: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.jsonValue()),
      },
      { requiredKeys: ['type'] },
    ),
  ),
}));

describe('whatever JSON comes in', () => {
  it('nothing throws, and the HTML runs nothing', () => {
    fc.assert(
      fc.property(fc.array(node), hostile, (value, url) => {
        const blocks = parseBlocks(value);
        expect(typeof toText(blocks)).toBe('string');
        expect(lengthInCharacters(blocks)).toBeGreaterThanOrEqual(0);
        const tags = toHtml(blocks, { image: () => ({ url, alt: url }) }).match(/<[^>]*>/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(SAFE_TAG);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every tag that may appear, whole: only addresses with a harmless scheme, and no attribute but these. */
const SAFE_TAG = new RegExp(
  [
    '^</?(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|figure|figcaption|strong|em|u|s)>$',
    '^<br />$',
    '^<a href="(?:https?://|mailto:|tel:)[^"<>]*" rel="noopener noreferrer">$',
    '^</a>$',
    '^<img(?: src="(?!(?:java\\s*script|data|vbscript):)[^"<>]*")? alt="[^"<>]*" />$',
  ].join('|'),
  'i',
);
