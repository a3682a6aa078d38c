import { textOf } from './parse';
import type { Block, Blocks, List } from './tree';

/** How long a rich text is, as editors count: its characters with spaces, without addresses, images and markup. */
export function lengthInCharacters(blocks: Blocks): number {
  return [...blocks.map(wordsOf).join('')].length;
}

function wordsOf(block: Block): string {
  switch (block.type) {
    case 'list':
      return wordsOfList(block);
    case 'code':
      return block.text;
    case 'image':
      return '';
    default:
      return textOf(block.children);
  }
}

const wordsOfList = ({ items }: List): string =>
  items.map(({ children, lists }) => `${textOf(children)}${lists.map(wordsOfList).join('')}`).join('');
