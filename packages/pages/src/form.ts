import type { Language } from '@parvis/clock';
import { html, type Markup, type Part } from './html';
import { notice } from './notice';

/** What is wrong with a field, by the field's name. */
export interface FieldError {
  readonly name: string;
  readonly message: string;
}

const WRONG: Readonly<Record<Language, string>> = {
  fr: 'Le formulaire n’a pas été enregistré',
  en: 'The form was not saved',
};

/**
 * A form that posts to an address of this site. What was wrong is listed above, each with a link to its field (give
 * the field its error, too).
 *
 * A form needs no token against forgery of its own: its address holds a personal link, which another site does not
 * know and which no browser adds by itself. Where a cookie says who sends it, the receiver looks at where it comes from.
 *
 * @param action a path of this site.
 * @param multipart whether it has a field for a file, or texts of many pages: the usual way of sending a form makes six
 *   bytes of an accented letter, and servers read few of these.
 * @param printed whether it stands on paper too; otherwise only what is around it does.
 * @param buttons at least one; a button with a `value` sends it as `choice`.
 */
export function form({
  language,
  action,
  fields = [],
  errors = [],
  buttons,
  multipart = false,
  printed = false,
}: {
  readonly language: Language;
  readonly action: string;
  readonly fields?: readonly Markup[];
  readonly errors?: readonly FieldError[];
  readonly buttons: readonly { readonly words: Part; readonly value?: string; readonly quiet?: boolean }[];
  readonly multipart?: boolean;
  readonly printed?: boolean;
}): Markup {
  const summary = html`<ul>${errors.map(
    ({ name, message }) => html`<li><a href="#${name}">${message}</a></li>`,
  )}</ul>`;
  return html`${errors.length === 0 ? undefined : notice('error', WRONG[language], summary)}<form method="post" action="${action}"${
    multipart ? html` enctype="multipart/form-data"` : undefined
  }${printed ? html` class="printed"` : undefined}>
${fields}
<p class="buttons">${buttons.map(
    ({ words, value, quiet = false }) =>
      html`<button type="submit"${quiet ? html` class="quiet"` : undefined}${
        value === undefined ? undefined : html` name="choice" value="${value}"`
      }>${words}</button>`,
  )}</p>
</form>`;
}
