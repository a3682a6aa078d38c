import { isObject } from './json';

const ofItem = (node: unknown): string => {
  if (!isObject(node)) return '';
  if (typeof node.text === 'string') return node.text;
  return Array.isArray(node.children) ? node.children.map(ofItem).join('') : '';
};

/** Blocks that hold lines of their own rather than words. */
const holdsLines = (node: unknown): boolean => isObject(node) && node.type === 'list';

function* lines(nodes: readonly unknown[]): Generator<string> {
  for (const node of nodes) {
    if (isObject(node) && holdsLines(node) && Array.isArray(node.children)) yield* lines(node.children);
    else yield ofItem(node);
  }
}

/** Whether a value is rich text as Strapi's blocks keep it. */
export function isBlocks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((node) => isObject(node) && typeof node.type === 'string' && Array.isArray(node.children))
  );
}

/** The words of rich text, one line for each paragraph, heading or list item. */
export function textOfBlocks(blocks: unknown): string {
  return Array.isArray(blocks) ? [...lines(blocks)].join('\n') : '';
}
