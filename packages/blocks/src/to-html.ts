import sanitizeHtml from 'sanitize-html';
import type { Block, Blocks, Image, Inline, List, Mark, Text } from './tree';

/** How an image of a rich text is shown: its address (complete, or beginning with `/`) and alternative text. */
export interface ShownImage {
  readonly url: string;
  readonly alt: string;
}

export interface HtmlOptions {
  /** Added to the level of each heading, so that a text fits below the headings of its page; 0 unless told. */
  readonly headingOffset?: number;
  /** Where an image is found; images that get nothing are left out, as all are unless told. */
  readonly image?: (image: Image) => ShownImage | undefined;
}

/** The tree is written with escaped text already: what passes here is a second lock, should that ever err. */
const POLICY: sanitizeHtml.IOptions = {
  allowedTags: [
    ...[
      'p',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'ul',
      'ol',
      'li',
      'blockquote',
      'pre',
      'figure',
      'figcaption',
    ],
    ...['strong', 'em', 'u', 's', 'code', 'a', 'br', 'img'],
  ],
  allowedAttributes: { a: ['href', 'rel'], img: ['src', 'alt'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: false,
};

const TAGS: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
};

/**
 * A rich text as HTML that is safe to place in any page: no script, no style, no handler, links to web, mail and
 * telephone addresses only. Links carry `noreferrer`, since the address of a page may itself be confidential.
 */
export function toHtml(blocks: Blocks, options: HtmlOptions = {}): string {
  return sanitizeHtml(blocks.map((block) => blockHtml(block, options)).join('\n'), POLICY);
}

function blockHtml(block: Block, options: HtmlOptions): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', inlineHtml(block.children));
    case 'heading':
      return element(headingTag(block.level + (options.headingOffset ?? 0)), inlineHtml(block.children));
    case 'quote':
      return element('blockquote', element('p', inlineHtml(block.children)));
    case 'code':
      return element('pre', element('code', escapeHtml(block.text)));
    case 'list':
      return listHtml(block);
    case 'image':
      return imageHtml(block, options.image?.(block));
  }
}

const headingTag = (level: number): string => `h${Math.min(6, Math.max(1, level))}`;

function listHtml({ ordered, items }: List): string {
  const inside = items.map(({ children, lists }) =>
    element('li', `${inlineHtml(children)}${lists.map(listHtml).join('')}`),
  );
  return element(ordered ? 'ol' : 'ul', inside.join(''));
}

function imageHtml(image: Image, shown: ShownImage | undefined): string {
  if (shown === undefined) return '';
  const picture = `<img src="${escapeHtml(shown.url)}" alt="${escapeHtml(shown.alt)}" />`;
  const caption = image.caption === '' ? '' : element('figcaption', escapeHtml(image.caption));
  return element('figure', `${picture}${caption}`);
}

function inlineHtml(inline: readonly Inline[]): string {
  return inline
    .map((part) =>
      part.type === 'link'
        ? `<a href="${escapeHtml(part.url)}" rel="noopener noreferrer">${part.children.map(textHtml).join('')}</a>`
        : textHtml(part),
    )
    .join('');
}

const textHtml = ({ text, marks }: Text): string =>
  marks.reduceRight(
    (inside, mark) => element(TAGS[mark], inside),
    escapeHtml(text).replaceAll('\n', '<br />'),
  );

const element = (tag: string, inside: string): string => `<${tag}>${inside}</${tag}>`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
