import { isList, type Json } from '../json';
import type { PublishedVersion } from './published-version';
import type { RecordState } from './record-procedure';

/** What those who know a document are told of a version of it. */
export interface News {
  readonly about: 'correction' | 'withdrawal' | 'reinstatement';
  readonly title: string;
  /** What was wrong and what is right, or why it is withdrawn. */
  readonly note: string | null;
  readonly replacementUrl: string | null;
}

/** The fields in which a document holds what its readers are told. */
interface NewsFields {
  readonly corrections: string;
  readonly withdrawal: string;
}

const textOf = (value: Json | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function lastOf(components: Json | undefined): { readonly [name: string]: Json } {
  const last = components === undefined || !isList(components) ? null : components.at(-1);
  return typeof last === 'object' && last !== null && !isList(last) ? last : {};
}

/**
 * What there is to tell of a version, as long as it still holds: of a correction nothing more once the text is
 * withdrawn, of a withdrawal nothing once the text is back.
 *
 * @param present where the document stands at the moment of telling.
 */
export function newsOf(
  { cause, content }: PublishedVersion,
  fields: NewsFields,
  present: RecordState,
): News | null {
  const title = textOf(content.title) ?? textOf(content.name) ?? '—';
  const tells = { title, note: null, replacementUrl: null };
  if (cause === 'withdrawal' && present === 'withdrawn') {
    const { explanation, replacementUrl } = lastOf(content[fields.withdrawal]);
    return {
      about: 'withdrawal',
      title,
      note: textOf(explanation),
      replacementUrl: textOf(replacementUrl),
    };
  }
  if (present === 'withdrawn') return null;
  if (cause === 'reinstatement') return { about: 'reinstatement', ...tells };
  if (cause !== 'major') return null;
  return { about: 'correction', ...tells, note: textOf(lastOf(content[fields.corrections]).note) };
}
