const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is markup already: made by {@link html}, or vouched for with {@link trustedMarkup}. */
export class Markup {
  // A private member makes the type nominal: no object read from outside can pass for markup.
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }
}

/** What may stand in a template; nothing is written for `undefined`. */
export type Part = Markup | string | number | undefined | readonly Part[];

/**
 * A template whose values are escaped, unless they are markup themselves. Safe for content and for attributes in
 * quotation marks; addresses that somebody else wrote go through `link`, since escaping leaves `javascript:` alone.
 */
export function html(template: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return new Markup(template.reduce((text, piece, index) => text + written(values[index - 1]) + piece));
}

/** Takes HTML as it is. Only for what a sanitiser has made: whoever calls this vouches for it. */
export function trustedMarkup(sanitisedHtml: string): Markup {
  return new Markup(sanitisedHtml);
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') {
    return String(part).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
  }
  return part.map(written).join('');
}
