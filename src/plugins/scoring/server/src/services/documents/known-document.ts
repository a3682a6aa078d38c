import type { Origin } from '../../domain/conflict';
import type { DossierField } from '../../domain/desk/views';

/** What scoring knows of the document behind a dossier. */
export interface KnownDocument {
  readonly title: string;
  readonly origin: Origin;
  readonly fields: readonly KnownField[];
}

export type KnownField = Omit<DossierField, 'label'>;
