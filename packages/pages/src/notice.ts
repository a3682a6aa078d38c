import { html, type Markup, type Part } from './html';

/**
 * A framed message. A `success` or `error` tells what just came of something the reader did, and is announced to a
 * screen reader; the others are part of the text. The words carry the meaning, the colour only underlines it.
 */
export function notice(
  kind: 'information' | 'success' | 'warning' | 'error',
  title: string,
  body?: Part,
): Markup {
  const content = html`<p class="notice-title">${title}</p>${body}`;
  if (kind === 'error') return html`<div class="notice error" role="alert">${content}</div>`;
  if (kind === 'success') return html`<div class="notice success" role="status">${content}</div>`;
  return html`<div class="notice ${kind}">${content}</div>`;
}
