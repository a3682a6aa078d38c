import { html, type Markup, notice } from '@parvis/pages';

/** Why something was not done, each reason a line; nothing where there is none. @param more what can be done about it. */
export const refusedNotice = (
  title: string,
  reasons: readonly string[],
  more?: Markup,
): Markup | undefined =>
  reasons.length === 0
    ? undefined
    : notice('error', title, html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>${more}`);
