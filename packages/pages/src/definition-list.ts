import { html, type Markup, type Part } from './html';

/** Terms with what holds of each; an entry whose description is `undefined` is left out. */
export function definitionList(entries: readonly (readonly [term: string, description: Part])[]): Markup {
  const present = entries.filter(([, description]) => description !== undefined);
  return html`<dl>${present.map(([term, description]) => html`<div><dt>${term}</dt><dd>${description}</dd></div>`)}</dl>`;
}
