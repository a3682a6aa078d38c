import { html, type Markup, type Part } from './html';

const SAFE_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A link. An address that is neither of the web, a mail, a telephone nor of this site leaves its words alone. */
export function link(address: string, words: Part): Markup {
  return isSafe(address) ? html`<a href="${address}">${words}</a>` : html`${words}`;
}

/** A link that looks like a button: the one thing to do next, when it changes nothing. */
export function linkButton(address: string, words: Part): Markup {
  return isSafe(address) ? html`<a class="button" href="${address}">${words}</a>` : html`${words}`;
}

function isSafe(address: string): boolean {
  // Resolved as a browser does, which skips tabs and line ends within "java\tscript:".
  try {
    return SAFE_SCHEMES.has(new URL(address, 'https://this-site.example').protocol);
  } catch {
    return false;
  }
}
