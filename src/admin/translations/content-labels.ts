/// <reference types="vite/client" />
import type { ComponentPanel, ContentTypePanel } from '../../panel/panel-file';
import systemFields from '../../panel/system-fields.json';

type Language = 'fr' | 'en';
type Panel = Pick<ComponentPanel, 'fields'>;

const contentTypes = import.meta.glob<ContentTypePanel>('../../api/*/panel.json', {
  eager: true,
  import: 'default',
});
const components = import.meta.glob<ComponentPanel>('../../components/*/panel/*.json', {
  eager: true,
  import: 'default',
});
const displayNames = import.meta.glob<{ displayName: string }>('../../api/*/content-types/*/schema.json', {
  eager: true,
  import: 'info',
});

/** `../../api/event/panel.json` → `event`; `../../components/agenda/panel/venue.json` → `agenda`. */
const folder = (path: string): string => path.split('/')[3] ?? '';

const componentUid = (path: string): string =>
  `${folder(path)}.${path.split('/').at(-1)?.replace('.json', '')}`;

function fieldLabels(language: Language, prefix: string, fields: Panel['fields']): [string, string][] {
  return Object.entries(fields).map(([name, field]) => [`${prefix}.${name}`, field[language]]);
}

/** The panel looks up the values of an enumeration by the value alone, whichever field it belongs to. */
function valueLabels(language: Language, fields: Panel['fields']): [string, string][] {
  return Object.values(fields).flatMap(({ values = {} }) =>
    Object.entries(values).map(([value, label]): [string, string] => [value, label[language]]),
  );
}

function labels(language: Language): Record<string, string> {
  const entries: [string, string][] = [];
  for (const [path, panel] of Object.entries(contentTypes)) {
    const api = folder(path);
    const prefix = `content-manager.content-types.api::${api}.${api}`;
    for (const [name, label] of Object.entries(systemFields)) {
      entries.push([`${prefix}.${name}`, label[language]]);
    }
    entries.push(...fieldLabels(language, prefix, panel.fields), ...valueLabels(language, panel.fields));
    // The menu and the head of a list look up a content type by its display name.
    const displayName = displayNames[`../../api/${api}/content-types/${api}/schema.json`]?.displayName;
    if (displayName) entries.push([displayName, panel.plural[language]]);
    entries.push([`parvis.type.${api}`, panel.name[language]]);
  }
  for (const [path, panel] of Object.entries(components)) {
    const prefix = `content-manager.components.${componentUid(path)}`;
    entries.push(...fieldLabels(language, prefix, panel.fields), ...valueLabels(language, panel.fields));
  }
  return Object.fromEntries(entries);
}

/** What the content manager calls content types, fields and values, ready to be merged into translations. */
export const contentLabels: Record<Language, Record<string, string>> = { fr: labels('fr'), en: labels('en') };
