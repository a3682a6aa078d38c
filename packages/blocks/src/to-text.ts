import { textOf } from './parse';
import type { Block, Blocks, Inline, List } from './tree';

/**
 * A rich text as plain text for mails and files: blocks apart by an empty line, lists with dashes or numbers,
 * addresses of links in parentheses. Images are left out.
 */
export function toText(blocks: Blocks): string {
  return blocks
    .map(blockText)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'quote':
      return inlineText(block.children).replaceAll(/^/gm, '> ');
    case 'code':
      return block.text;
    case 'list':
      return listLines(block, '').join('\n');
    case 'image':
      return '';
  }
}

function listLines({ ordered, items }: List, indent: string): string[] {
  return items.flatMap(({ children, lists }, index) => {
    const sign = ordered ? `${index + 1}. ` : '- ';
    const below = `${indent}${' '.repeat(sign.length)}`;
    const own = inlineText(children).replaceAll('\n', `\n${below}`);
    return [`${indent}${sign}${own}`, ...lists.flatMap((list) => listLines(list, below))];
  });
}

function inlineText(inline: readonly Inline[]): string {
  return inline
    .map((part) => (part.type === 'link' ? linkText(textOf(part.children), part.url) : part.text))
    .join('');
}

function linkText(words: string, url: string): string {
  const address = url.replace(/^(?:mailto|tel):/, '');
  return words.trim() === address || words.trim() === url ? words : `${words} (${address})`;
}
