import { html, type Markup, type Part } from './html';
import { link } from './link';

/**
 * The ways to the other pages of a site.
 *
 * @param label what tells it from other navigation, for who does not see it.
 * @param links each with whether it leads to the page that is shown, or to one above it.
 * @param more what stands behind them, such as a small form.
 */
export function navigation({
  label,
  links,
  more,
}: {
  readonly label: string;
  readonly links: readonly { readonly address: string; readonly words: string; readonly current: boolean }[];
  readonly more?: Part;
}): Markup {
  const items = links.map(({ address, words, current }) =>
    current
      ? html`<li><a href="${address}" aria-current="page">${words}</a></li>`
      : html`<li>${link(address, words)}</li>`,
  );
  return html`<nav aria-label="${label}"><ul>${items}</ul>${more}</nav>`;
}
