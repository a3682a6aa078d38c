import { folded } from './words';

/** What a column of an import holds. */
export type ImportField =
  | 'name'
  | 'firstName'
  | 'outlet'
  | 'email'
  | 'phone'
  | 'topics'
  | 'territories'
  | 'language'
  | 'legalBasis'
  | 'source'
  | 'collectedAt';

/** The names under which a column is known: those of our own example and export first, in French and English. */
const NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    'nom',
    'name',
    'nom complet',
    'nom et prénom',
    'full name',
    'nom de famille',
    'last name',
    'journaliste',
  ],
  firstName: ['prénom', 'first name'],
  outlet: ['média', 'outlet', 'media', 'titre', 'rédaction', 'publication', 'organe de presse'],
  email: [
    'e-mail',
    'email',
    'mail',
    'courriel',
    'adresse e-mail',
    'adresse mail',
    'adresse électronique',
    'e-mail address',
  ],
  phone: ['téléphone', 'phone', 'tél', 'tel', 'telephone', 'portable', 'mobile'],
  topics: ['sujets', 'topics', 'thèmes', 'thème', 'rubriques', 'rubrique', 'subjects', 'topic'],
  territories: [
    'territoires',
    'territories',
    'territoire',
    'départements',
    'département',
    'régions',
    'région',
    'territory',
  ],
  language: ['langue', 'language'],
  legalBasis: ['base légale', 'legal basis', 'base juridique'],
  source: ['source', 'origine', 'provenance'],
  collectedAt: ['collecté le', 'collected at', 'date de collecte', 'collected on'],
};

const FIELDS: ReadonlyMap<string, ImportField> = new Map(
  fields().flatMap((field) => NAMES[field].map((name) => [folded(name), field] as const)),
);

function fields(): ImportField[] {
  return [
    ...(['name', 'firstName', 'outlet', 'email', 'phone', 'topics', 'territories'] as const),
    ...(['language', 'legalBasis', 'source', 'collectedAt'] as const),
  ];
}

/** Without these nobody can be written to. */
const REQUIRED: readonly ImportField[] = ['name', 'outlet', 'email'];

/** What the columns of a file hold; null for a column that is not imported. */
export interface Columns {
  readonly headers: readonly string[];
  readonly fields: readonly (ImportField | null)[];
}

/** The columns of a file, or what keeps it from being read: fields that have no column, or two of them. */
export type Header =
  | { readonly ok: true; readonly columns: Columns }
  | { readonly ok: false; readonly missing: readonly ImportField[]; readonly doubled: readonly string[] };

/** The name of a column as it is written in French or English. */
export function columnName(field: ImportField, language: 'fr' | 'en'): string {
  const [fr = field, en = field] = NAMES[field];
  return language === 'fr' ? fr : en;
}

/** Reads the first line of a file. Capitals, accents and hyphens do not matter. */
export function readHeader(cells: readonly string[]): Header {
  const headers = cells.map((cell) => cell.trim());
  const found = headers.map((header) => FIELDS.get(folded(header)) ?? null);
  const missing = REQUIRED.filter((field) => !found.includes(field));
  const doubled = headers.filter((_, index) => {
    const field = found[index];
    return field !== null && found.indexOf(field ?? null) !== index;
  });
  return missing.length + doubled.length === 0
    ? { ok: true, columns: { headers, fields: found } }
    : { ok: false, missing, doubled };
}
