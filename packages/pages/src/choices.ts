import { html, type Markup, type Part } from './html';

/**
 * A question of which one answer is chosen, with what belongs to it below. Its name is read out with every choice.
 *
 * @param name under which the value is sent; letters, digits, dots, hyphens and underscores, once a page.
 */
export function choices({
  name,
  legend,
  hint,
  error,
  options,
  chosen,
  more,
}: {
  readonly name: string;
  readonly legend: Part;
  /** What helps to choose. */
  readonly hint?: string | undefined;
  /** Why the last attempt was refused. */
  readonly error?: string | undefined;
  readonly options: readonly { readonly value: string; readonly words: Part }[];
  /** The value that is chosen already. */
  readonly chosen: string;
  /** Fields that belong to the same question. */
  readonly more?: Part;
}): Markup {
  const ids = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(error === undefined ? [] : [`${name}-error`]),
  ];
  const described = ids.length === 0 ? undefined : html` aria-describedby="${ids.join(' ')}"`;
  const radios = options.map(
    ({ value, words }) =>
      html`<label><input type="radio" name="${name}" value="${value}"${
        value === chosen ? html` checked` : undefined
      }><span>${words}</span></label>\n`,
  );
  return html`<fieldset id="${name}" tabindex="-1"${described}>
<legend>${legend}</legend>
${hint === undefined ? undefined : html`<p class="hint" id="${name}-hint">${hint}</p>\n`}${
  error === undefined ? undefined : html`<p class="wrong" id="${name}-error">${error}</p>\n`
}<div class="choices">
${radios}</div>
${more}
</fieldset>
`;
}
