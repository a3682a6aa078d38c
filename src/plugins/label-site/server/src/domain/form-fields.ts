/** What a browser sends of a form: a text, or several under one name. */
export class FormFields {
  readonly #sent: ReadonlyMap<string, readonly string[]>;

  private constructor(sent: ReadonlyMap<string, readonly string[]>) {
    this.#sent = sent;
  }

  /** Reads a parsed body of any shape; what is no text is not there. */
  static of(body: unknown): FormFields {
    const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
    return new FormFields(
      new Map(
        entries.map(([name, value]) => [
          name,
          [value].flat().flatMap((one: unknown) => (typeof one === 'string' ? [one] : [])),
        ]),
      ),
    );
  }

  /** The text of a field, with the line ends of a text; empty where there is none. */
  text(name: string): string {
    return (this.#sent.get(name)?.[0] ?? '').replaceAll('\r\n', '\n');
  }

  all(name: string): readonly string[] {
    return this.#sent.get(name) ?? [];
  }

  /** Everything that was typed and chosen, in its order. */
  entries(): readonly (readonly [name: string, value: string])[] {
    return [...this.#sent].flatMap(([name, values]) => values.map((value) => [name, value] as const));
  }
}
