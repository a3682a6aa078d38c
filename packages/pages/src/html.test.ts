import fc from 'fast-check';
import { html, Markup, trustedMarkup } from './html';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const read = (escaped: string): string =>
  escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? '');

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('<', '>', '"', "'", '&', '&lt;', '</p>', '<script>', '-->', ' onload=', '`', '\u2028'),
    )
    .map((pieces) => pieces.join('')),
);

describe('A template', () => {
  it('shows every text as it is, and lets none become markup', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [, attribute = '', content = ''] =
          /^<p title="([^"<>']*)">([^"<>']*)<\/p>$/.exec(html`<p title="${text}">${text}</p>`.text) ?? [];
        expect([read(attribute), read(content)]).toEqual([text, text]);
      }),
    );
  });

  it('escapes texts in lists and in templates within templates once', () => {
    fc.assert(
      fc.property(fc.array(hostile), (texts) => {
        const list = html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`.text;
        const items = list.slice('<ul>'.length, -'</ul>'.length).match(/(?<=<li>)[^<]*(?=<\/li>)/g) ?? [];
        expect(items.map(read)).toEqual(texts);
      }),
    );
  });

  it('takes as markup what was vouched for, numbers as they are, and nothing for undefined', () => {
    expect(html`${trustedMarkup('<b>a</b>')}${7}${undefined}${[]}`.text).toBe('<b>a</b>7');
  });

  it('takes no object for markup that only looks like it', () => {
    const pretender: unknown = JSON.parse('{"text":"<script>"}');
    expect(pretender instanceof Markup).toBe(false);
  });
});
