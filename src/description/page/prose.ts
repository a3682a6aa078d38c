import { html, type Markup } from '@parvis/pages';

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
