import type { Language } from '@parvis/procedure/server';
import type { Statement } from '../domain/desk/statement';
import type { KnownDocument } from '../services/documents/known-document';

/** A plugin that has dossiers of its own judged, which no content type holds. They are called by an id of its making. */
export interface DossierSource {
  /** What such dossiers are called. */
  name(language: Language): string;
  /** Dossiers by their ids; one that is gone is not there. */
  find(ids: readonly string[]): Promise<ReadonlyMap<string, KnownDocument>>;
  /** The content type whose fields their facts are called after. */
  readonly fieldsOf: string;
  /** What the kinds of evidence are called for which grids ask; another kind is called as the grid writes it. */
  kindNames(language: Language): Readonly<Record<string, string>>;
  /** What one of them says, by criterion. */
  statements(id: string): Promise<Readonly<Record<string, Statement>>>;
}
