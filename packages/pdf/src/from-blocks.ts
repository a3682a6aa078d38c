import type { Block, Blocks, HeadingLevel, Image } from '@parvis/blocks';
import type { Part, Picture } from './document';

/**
 * A rich text as parts of a document. Its headings begin at level 2, below the document's title, and none is skipped
 * on the way down, as screen readers need it.
 *
 * @param image finds the file of an image, as PNG or JPEG; an image that gets nothing is left out.
 */
export function partsFromBlocks(blocks: Blocks, image: (image: Image) => Picture | undefined): Part[] {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  const highest = Math.min(...levels);
  let above: HeadingLevel = 1;
  return blocks.flatMap((block): Part[] => {
    if (block.type !== 'heading') return partOf(block, image);
    const level = below(Math.min(block.level - highest + 2, above + 1));
    above = level;
    return [{ kind: 'heading', level, words: block.children }];
  });
}

const below = (level: number) => ([2, 3, 4, 5, 6] as const).find((known) => known >= level) ?? 6;

function partOf(
  block: Exclude<Block, { type: 'heading' }>,
  image: (image: Image) => Picture | undefined,
): Part[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', words: block.children }];
    case 'quote':
      return [{ kind: 'quote', words: block.children }];
    case 'code':
      return [{ kind: 'code', text: block.text }];
    case 'list':
      return [{ kind: 'list', list: block }];
    case 'image': {
      const picture = image(block);
      return picture === undefined ? [] : [{ kind: 'image', picture, caption: block.caption }];
    }
  }
}
