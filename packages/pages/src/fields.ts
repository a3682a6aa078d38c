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
    readonly type?: 'text' | 'email' | 'tel';
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

/** A box to tick; sends `on` when it is. */
export function checkbox(field: Field & { readonly checked?: boolean }): Markup {
  const { name, label, checked = false } = field;
  return html`<div class="field box"><input type="checkbox" id="${name}" name="${name}"${boundTo(field)}${
    checked ? html` checked` : undefined
  }><label for="${name}">${label}</label>${about(field)}</div>`;
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
