const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is markup already; made by {@link html} only. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | readonly Part[];

/** A template whose values are escaped, unless they are markup themselves. */
export function html(template: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return new Markup(template.reduce((text, piece, index) => text + written(values[index - 1] ?? '') + piece));
}

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') {
    return String(part).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
  }
  return part.map(written).join('');
}

/** Running text: paragraphs apart by an empty line, `code` between backticks. */
export function prose(text: string): Markup[] {
  return text.split(/\n{2,}/).map((paragraph) => html`<p>${inline(paragraph)}</p>`);
}

/** A line of text with `code` between backticks. */
export function inline(text: string): Markup[] {
  return text
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`));
}
