/** Other names for some fields. */
export type Renamed<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** The name that a field really bears. */
export const realName = <Field extends string>(field: Field, renamed: Renamed<Field>): string =>
  renamed[field] ?? field;

/** A record under the names that it bears in Parvis. */
export function renamedBack<Field extends string>(
  record: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  renamed: Renamed<Field>,
): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, record[realName(field, renamed)]]));
}
