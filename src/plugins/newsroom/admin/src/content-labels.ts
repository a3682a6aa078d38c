import journalist from '../../server/src/domain/lists/views/journalist.json';
import pressList from '../../server/src/domain/lists/views/press-list.json';

type Language = 'fr' | 'en';
type Words = Readonly<Record<Language, string>>;

interface View {
  readonly plural: Words;
  readonly fields: Readonly<Record<string, Words & { readonly values?: Readonly<Record<string, Words>> }>>;
}

/** By the uid and the display name of a content type. */
const VIEWS: readonly (readonly [uid: string, displayName: string, view: View])[] = [
  ['plugin::newsroom.journalist', 'Journalist', journalist],
  ['plugin::newsroom.press-list', 'Press list', pressList],
];

/** What the content manager calls the types of this plugin, their fields and the values of these. */
export function contentLabels(language: Language): Record<string, string> {
  return Object.fromEntries(
    VIEWS.flatMap(([uid, displayName, { plural, fields }]) => [
      [displayName, plural[language]],
      ...Object.entries(fields).flatMap(([name, field]) => [
        [`content-manager.content-types.${uid}.${name}`, field[language]],
        // The panel looks up the values of an enumeration by the value alone.
        ...Object.entries(field.values ?? {}).map(([value, words]) => [value, words[language]]),
      ]),
    ]),
  );
}
