import { isSafeLink } from './safe-link';
import type { Block, Blocks, HeadingLevel, Image, Inline, List, ListItem, Mark, Text } from './tree';

/** Deeper lists are left out: nobody can read them, and they could exhaust the stack. */
const DEEPEST_LIST = 12;

const MARKS: readonly Mark[] = ['bold', 'italic', 'underline', 'strikethrough', 'code'];
const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/**
 * Reads the value of a field of Strapi's type `blocks`.
 *
 * Never throws: what is malformed is left out, an unknown block that holds text is read as a paragraph, a link that is
 * not safe to follow as its text.
 */
export function parseBlocks(value: unknown): Blocks {
  return listOf(value).flatMap(parseBlock);
}

function parseBlock(node: unknown): Block[] {
  if (!isRecord(node)) return [];
  const children = parseInline(node.children);
  switch (node.type) {
    case 'heading': {
      const level = LEVELS.find((known) => known === node.level);
      return [level === undefined ? { type: 'paragraph', children } : { type: 'heading', level, children }];
    }
    case 'quote':
      return [{ type: 'quote', children }];
    case 'code':
      return [{ type: 'code', text: textOf(children) }];
    case 'list':
      return parseList(node, 1);
    case 'image':
      return parseImage(node.image);
    case 'paragraph':
      return [{ type: 'paragraph', children }];
    default:
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
  }
}

/** Strapi writes a list below an item as that item's sibling; here it belongs to the item before it. */
function parseList(node: Readonly<Record<string, unknown>>, depth: number): List[] {
  const items: ListItem[] = [];
  for (const child of listOf(node.children)) {
    if (!isRecord(child)) continue;
    if (child.type !== 'list') {
      items.push({ children: parseInline(child.children), lists: [] });
    } else if (depth < DEEPEST_LIST) {
      const { children, lists } = items.pop() ?? { children: [], lists: [] };
      items.push({ children, lists: [...lists, ...parseList(child, depth + 1)] });
    }
  }
  return items.length === 0 ? [] : [{ type: 'list', ordered: node.format === 'ordered', items }];
}

function parseImage(image: unknown): Image[] {
  if (!isRecord(image) || typeof image.url !== 'string' || image.url === '') return [];
  const { url, alternativeText, caption } = image;
  return [{ type: 'image', url, alternativeText: stringOf(alternativeText), caption: stringOf(caption) }];
}

function parseInline(nodes: unknown): Inline[] {
  return listOf(nodes).flatMap((node): Inline[] => {
    if (!isRecord(node) || node.type !== 'link') return parseText(node);
    const children = listOf(node.children).flatMap(parseText);
    const safe = typeof node.url === 'string' && isSafeLink(node.url);
    return safe && children.length > 0 ? [{ type: 'link', url: stringOf(node.url), children }] : children;
  });
}

function parseText(node: unknown): Text[] {
  if (!isRecord(node) || typeof node.text !== 'string' || node.text === '') return [];
  return [{ type: 'text', text: node.text, marks: MARKS.filter((mark) => node[mark] === true) }];
}

/** The bare words of inline content. */
export function textOf(inline: readonly Inline[]): string {
  return inline.map((part) => (part.type === 'link' ? textOf(part.children) : part.text)).join('');
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
