interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
}
interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Text[];
}
type Inline = Text | Link;
interface ListItem {
  readonly type: 'list-item';
  readonly children: readonly Inline[];
}

/** One block of Strapi's rich text, as the demo content uses it. */
export type Block =
  | { readonly type: 'paragraph' | 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly format: 'ordered' | 'unordered'; readonly children: ListItem[] };

/**
 * Turns lines of a small notation into Strapi's `blocks`. One line is one block:
 *
 * - `## title`, `### title`: headings; `> words`: a quotation; anything else: a paragraph;
 * - `- item`, `1. item`: neighbouring items of one kind form one list;
 * - inside a line, `**bold**` and `[label](address)`.
 */
export function richText(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const block = blockOf(line);
    const previous = blocks.at(-1);
    if (block.type === 'list' && previous?.type === 'list' && previous.format === block.format)
      previous.children.push(...block.children);
    else blocks.push(block);
  }
  return blocks;
}

function blockOf(line: string): Block {
  const [, mark, words] = /^(###?|>|-|\d{1,2}\.) (.*)$/.exec(line) ?? [];
  if (mark === undefined || words === undefined) return { type: 'paragraph', children: inline(line) };
  if (mark === '>') return { type: 'quote', children: inline(words) };
  if (mark.startsWith('#')) return { type: 'heading', level: mark === '##' ? 2 : 3, children: inline(words) };
  return {
    type: 'list',
    format: mark === '-' ? 'unordered' : 'ordered',
    children: [{ type: 'list-item', children: inline(words) }],
  };
}

function inline(words: string): Inline[] {
  return words
    .split(/(\*\*.+?\*\*|\[.+?\]\(\S+?\))/)
    .filter((part) => part !== '')
    .map(inlineOf);
}

function inlineOf(part: string): Inline {
  const [, bold] = /^\*\*(.+)\*\*$/.exec(part) ?? [];
  if (bold !== undefined) return { type: 'text', text: bold, bold: true };
  const [, label, url] = /^\[(.+)\]\((\S+)\)$/.exec(part) ?? [];
  if (label !== undefined && url !== undefined)
    return { type: 'link', url, children: [{ type: 'text', text: label }] };
  return { type: 'text', text: part };
}
