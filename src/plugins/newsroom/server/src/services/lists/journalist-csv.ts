import type { Core } from '@strapi/strapi';
import Papa from 'papaparse';
import { disarmed } from '../../domain/lists/csv-cell';
import { columnName, type ImportField } from '../../domain/lists/csv-header';
import type { JournalistData } from '../../domain/lists/journalist';
import { dataOf, JOURNALISTS, journalistsOf } from './journalist-rows';

const FIELDS = [
  ...(['name', 'outlet', 'email', 'phone', 'topics', 'territories'] as const),
  ...(['language', 'legalBasis', 'source', 'collectedAt'] as const),
] as const satisfies readonly ImportField[];

const EXAMPLES: readonly JournalistData[] = [
  {
    ...{ name: 'Camille Exemple', outlet: 'La Gazette d’Exemple', email: 'camille@gazette.example' },
    ...{ phone: '01 99 00 12 34', topics: 'démocratie locale, climat', territories: '59, 62' },
    ...{ language: 'fr', legalBasis: 'legitimate-interest', source: 'Site de la rédaction' },
    collectedAt: '2026-01-15',
  },
  {
    ...{ name: 'Sam Example', outlet: 'Example Radio', email: 'newsroom@radio.example' },
    ...{ phone: null, topics: null, territories: 'FR' },
    ...{ language: 'en', legalBasis: 'consent', source: 'Carte remise au sommet', collectedAt: '2026-02-03' },
  },
];

/** Marked as UTF-8 and separated by semicolons: what a French spreadsheet opens as it is. */
function csvOf(people: readonly JournalistData[], language: 'fr' | 'en'): string {
  const lines = people.map((person) => FIELDS.map((field) => disarmed(person[field] ?? '')));
  const header = FIELDS.map((field) => columnName(field, language));
  return `\ufeff${Papa.unparse([header, ...lines], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** A file that shows what can be imported. */
export function exampleCsv(language: 'fr' | 'en'): string {
  return csvOf(EXAMPLES, language);
}

/**
 * Everybody who may be written to, as a file that can be imported again. Who opted out is left out: elsewhere nothing
 * would keep them from being written to. No cell is a formula, whatever somebody took for a name.
 */
export async function journalistsCsv(strapi: Core.Strapi, language: 'fr' | 'en'): Promise<string> {
  const rows: unknown = await strapi.db.connection(JOURNALISTS).whereNull('opted_out_at').orderBy('id');
  return csvOf(journalistsOf(rows).map(dataOf), language);
}
