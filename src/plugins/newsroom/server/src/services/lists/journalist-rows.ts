import { z } from 'zod';
import { type JournalistData, LANGUAGES, LEGAL_BASES } from '../../domain/lists/journalist';
import type { Reader } from '../../domain/lists/press-list';
import { entriesOf } from '../../domain/lists/words';

export const JOURNALIST = 'plugin::newsroom.journalist';
export const PRESS_LIST = 'plugin::newsroom.press-list';
export const JOURNALISTS = 'newsroom_journalists';

/** A journalist as the newsroom works with them. */
export interface Journalist extends JournalistData {
  /** documentId: means nothing outside of Parvis. */
  readonly id: string;
  readonly optedOutAt: Date | null;
  readonly bouncedAt: Date | null;
}

/** The edge where the database's untyped data enters. */
const row = z.object({
  document_id: z.string(),
  name: z.string(),
  outlet: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  topics: z.string().nullable(),
  territories: z.string().nullable(),
  language: z.enum(LANGUAGES),
  legal_basis: z.enum(LEGAL_BASES),
  source: z.string(),
  collected_at: z.string(),
  opted_out_at: z.date().nullable(),
  bounced_at: z.date().nullable(),
});

export function journalistOf(data: unknown): Journalist {
  const found = row.parse(data);
  return {
    id: found.document_id,
    name: found.name,
    outlet: found.outlet,
    email: found.email,
    phone: found.phone,
    topics: found.topics,
    territories: found.territories,
    language: found.language,
    legalBasis: found.legal_basis,
    source: found.source,
    collectedAt: found.collected_at,
    optedOutAt: found.opted_out_at,
    bouncedAt: found.bounced_at,
  };
}

export const journalistsOf = (rows: unknown): Journalist[] =>
  z.array(z.unknown()).parse(rows).map(journalistOf);

/** What is kept of a journalist, by the names of the columns. */
export function columnsOf(data: JournalistData) {
  return {
    name: data.name,
    outlet: data.outlet,
    email: data.email,
    phone: data.phone,
    topics: data.topics,
    territories: data.territories,
    language: data.language,
    legal_basis: data.legalBasis,
    source: data.source,
    collected_at: data.collectedAt,
  };
}

/** The part of a journalist that is imported and exported. */
export function dataOf({
  id: _id,
  optedOutAt: _out,
  bouncedAt: _bounced,
  ...data
}: Journalist): JournalistData {
  return data;
}

/** A journalist as a list sees them. */
export function readerOf(journalist: Journalist): Reader {
  return {
    id: journalist.id,
    outlet: journalist.outlet,
    topics: entriesOf(journalist.topics ?? ''),
    territories: entriesOf(journalist.territories ?? ''),
    optedOut: journalist.optedOutAt !== null,
    bounced: journalist.bouncedAt !== null,
  };
}
