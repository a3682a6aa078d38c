import type { ComponentPanel, ContentTypePanel } from './panel-file';
import systemFields from './system-fields.json';

/** What a panel file is checked against: each field's kind and, for an enumeration, its values. */
export type Attributes = Readonly<Record<string, { type: string; enum?: readonly string[] | undefined }>>;

const ROW_WIDTH = 12;

/** Fields that Strapi gives a whole row. */
const FULL_WIDTH = new Set(['component', 'dynamiczone', 'json', 'richtext', 'blocks']);

/** Fields that Strapi shows in no list. */
const UNLISTED = new Set(['json', 'password', 'richtext', 'dynamiczone', 'blocks']);

function* fieldProblems(panel: ComponentPanel, attributes: Attributes): Iterable<string> {
  for (const [name, attribute] of Object.entries(attributes)) {
    const field = panel.fields[name];
    if (!field) {
      yield `fields.${name} is missing`;
      continue;
    }
    const expected = attribute.enum ?? [];
    const labelled = Object.keys(field.values ?? {});
    for (const value of expected) {
      if (!labelled.includes(value)) yield `fields.${name}.values.${value} is missing`;
    }
    for (const value of labelled) {
      if (!expected.includes(value)) yield `fields.${name}.values.${value} is no value of the field`;
    }
  }
  for (const name of Object.keys(panel.fields)) {
    if (!attributes[name]) yield `fields.${name} is no field`;
  }
  if (!attributes[panel.mainField]) yield `mainField "${panel.mainField}" is no field`;
}

function* editProblems(panel: ComponentPanel, attributes: Attributes): Iterable<string> {
  const seen = new Set<string>();
  for (const row of panel.edit) {
    const width = row.reduce((sum, cell) => sum + cell.size, 0);
    if (width > ROW_WIDTH) yield `edit: the row of "${row[0]?.name}" is ${width} wide, at most ${ROW_WIDTH}`;
    for (const { name, size } of row) {
      const attribute = attributes[name];
      if (!attribute) yield `edit: "${name}" is no field`;
      else if (FULL_WIDTH.has(attribute.type) && size !== ROW_WIDTH) {
        yield `edit: "${name}" takes a whole row (${ROW_WIDTH})`;
      }
      if (seen.has(name)) yield `edit: "${name}" stands twice`;
      seen.add(name);
    }
  }
  for (const name of Object.keys(attributes)) {
    if (!seen.has(name)) yield `edit: "${name}" is missing`;
  }
}

function* listProblems(panel: ContentTypePanel, attributes: Attributes): Iterable<string> {
  for (const name of [...panel.list, panel.sort.by]) {
    const attribute = attributes[name];
    if (!attribute && !Object.hasOwn(systemFields, name)) yield `list: "${name}" is no field`;
    if (attribute && UNLISTED.has(attribute.type)) yield `list: "${name}" cannot be shown in a list`;
  }
}

/** Compares a panel file with the fields it speaks of; an empty list means that nothing is wrong. */
export function checkPanel(panel: ComponentPanel | ContentTypePanel, attributes: Attributes): string[] {
  return [
    ...fieldProblems(panel, attributes),
    ...editProblems(panel, attributes),
    ...('list' in panel ? listProblems(panel, attributes) : []),
  ];
}
