import { html, type Markup, type Part } from './html';

interface Field {
  /** The name under which the value is sent; letters, digits and hyphens, once a page. */
  readonly name: string;
  readonly label: Part;
  /** What helps to fill it in, below the label. */
  readonly hint?: string;
  /** Why the last attempt was refused. */
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** A field for text of one line, or of several with `lines`. */
export function textField(
  field: Field & {
    readonly value?: string;
    readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password';
    readonly lines?: number;
    readonly maxLength?: number;
    /** What a browser may fill in by itself: a token of HTML's `autocomplete`. */
    readonly autocomplete?: string;
  },
): Markup {
  const { name, label, value = '', type = 'text', lines, maxLength, autocomplete } = field;
  const attributes = html`id="${name}" name="${name}"${boundTo(field)}${
    maxLength === undefined ? undefined : html` maxlength="${maxLength}"`
  }${autocomplete === undefined ? undefined : html` autocomplete="${autocomplete}"`}`;
  const input =
    lines === undefined
      ? html`<input type="${type}" value="${value}" ${attributes}>`
      : html`<textarea rows="${lines}" ${attributes}>
${value}</textarea>`;
  return html`<div class="field"><label for="${name}">${label}</label>${about(field)}${input}</div>`;
}

/**
 * A field for one file, in a form that is `multipart`.
 *
 * @param field with an `id` of its own where another form of the page has a field of the same name.
 */
export function fileField(field: Field & { readonly id?: string }): Markup {
  const { name, label, id = name } = field;
  const own = { ...field, name: id };
  return html`<div class="field"><label for="${id}">${label}</label>${about(own)}<input type="file" id="${id}" name="${name}"${boundTo(own)}></div>`;
}

/** What a form sends along without showing it. */
export function hidden(name: string, value: string | number): Markup {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

/** A box to tick; sends its value when it is, `on` unless one is given. */
export function checkbox(field: Field & { readonly checked?: boolean; readonly value?: string }): Markup {
  const { name, label, checked = false, value } = field;
  return html`<div class="field box"><input type="checkbox" id="${name}" name="${name}"${boundTo(field)}${
    value === undefined ? undefined : html` value="${value}"`
  }${checked ? html` checked` : undefined}><label for="${name}">${label}</label>${about(field)}</div>`;
}

function boundTo({ name, hint, error, required = false }: Field): Markup {
  const ids = [hint === undefined ? '' : `${name}-hint`, error === undefined ? '' : `${name}-error`]
    .filter((id) => id !== '')
    .join(' ');
  return html`${ids === '' ? undefined : html` aria-describedby="${ids}"`}${
    error === undefined ? undefined : html` aria-invalid="true"`
  }${required ? html` required` : undefined}`;
}

function about({ name, hint, error }: Field): Markup {
  return html`${hint === undefined ? undefined : html`<p class="hint" id="${name}-hint">${hint}</p>`}${
    error === undefined ? undefined : html`<p class="wrong" id="${name}-error">${error}</p>`
  }`;
}
