import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ComponentPanel, ContentTypePanel } from './panel-file';
import systemFields from './system-fields.json';

const properties = z.record(z.string(), z.unknown());

/** The content manager's stored settings of one view, as Strapi hands them over. */
export const viewSettings = z.object({
  settings: properties,
  metadatas: z.record(z.string(), z.object({ edit: properties, list: properties })),
  layouts: z.object({
    list: z.array(z.string()),
    edit: z.array(z.array(z.object({ name: z.string(), size: z.number() }))),
  }),
});

export type ViewSettings = z.infer<typeof viewSettings>;

/**
 * Lays a panel file over a view's present settings.
 *
 * Labels are stored in French: the panel translates the form and the column heads by field name, whatever
 * is stored, but shows the stored label in filters and in the choice of columns.
 *
 * @param relationTitles for each relation field, the field of its target that stands for an entry.
 */
export function layOver(
  present: ViewSettings,
  panel: ComponentPanel | ContentTypePanel,
  relationTitles: Readonly<Record<string, string>>,
): ViewSettings {
  const metadatas = { ...present.metadatas };
  for (const [name, { fr }] of Object.entries(systemFields)) {
    const metadata = metadatas[name];
    if (metadata) metadatas[name] = { ...metadata, list: { ...metadata.list, label: fr } };
  }
  for (const [name, field] of Object.entries(panel.fields)) {
    const title = relationTitles[name];
    metadatas[name] = {
      edit: {
        ...metadatas[name]?.edit,
        label: field.fr,
        description: field.description,
        placeholder: field.placeholder ?? '',
        visible: true,
        editable: field.readOnly !== true,
        ...(title ? { mainField: title } : {}),
      },
      list: { ...metadatas[name]?.list, label: field.fr },
    };
  }
  const settings = { ...present.settings, mainField: panel.mainField };
  if (!('list' in panel)) {
    return { settings, metadatas, layouts: { list: present.layouts.list, edit: panel.edit } };
  }
  return {
    settings: { ...settings, defaultSortBy: panel.sort.by, defaultSortOrder: panel.sort.order },
    metadatas,
    layouts: { list: panel.list, edit: panel.edit },
  };
}

const inKeyOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The same for two values that differ only in the order of their keys. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, inKeyOrder)).digest('hex');
}
