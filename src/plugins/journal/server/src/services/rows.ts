import type { Knex } from 'knex';
import { z } from 'zod';
import type { Entry, Json, Subject } from '../domain/entry';

export const TABLE = 'parvis_journal';
export const ENDS_TABLE = 'parvis_journal_ends';

/**
 * What an entry is read from. JSON comes as text: whether a driver parses it is a setting of the whole process, and
 * Strapi's differs from the driver's own.
 */
export const columns = (knex: Knex) => [
  ...['subject_type', 'subject_id', 'sequence', 'at', 'actor_kind', 'actor_id', 'action'].map(
    (name) => `${TABLE}.${name}`,
  ),
  ...['before', 'after'].map((name) => knex.raw('??::text as ??', [`${TABLE}.${name}`, name])),
  ...['note', 'previous_hash', 'hash'].map((name) => `${TABLE}.${name}`),
];

const json: z.ZodType<Json, string> = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.json());

/** A row of the table: the edge where the database's untyped data enters. */
const row = z.object({
  subject_type: z.string(),
  subject_id: z.string(),
  sequence: z.number(),
  at: z.date(),
  actor_kind: z.enum(['staff', 'person', 'api', 'system']),
  actor_id: z.string().nullable(),
  action: z.string(),
  before: json.nullable(),
  after: json.nullable(),
  note: z.string().nullable(),
  previous_hash: z.string(),
  hash: z.string(),
});

const place = row.pick({ subject_type: true, subject_id: true, sequence: true });

/** Where in the journal a row stands, whatever else it holds. */
export function placeOf(data: unknown): { readonly subject: Subject; readonly sequence: number } {
  const { subject_type: type, subject_id: id, sequence } = place.parse(data);
  return { subject: { type, id }, sequence };
}

/** @returns `undefined` when somebody made of the row what no entry can be. */
export function entryIfAny(data: unknown): Entry | undefined {
  const { data: found } = row.safeParse(data);
  return found && entryIn(found);
}

export function entryOf(data: unknown): Entry {
  return entryIn(row.parse(data));
}

function entryIn(found: z.infer<typeof row>): Entry {
  return {
    subject: { type: found.subject_type, id: found.subject_id },
    sequence: found.sequence,
    at: found.at,
    actor: { kind: found.actor_kind, id: found.actor_id },
    action: found.action,
    ...(found.before === null ? {} : { before: found.before }),
    ...(found.after === null ? {} : { after: found.after }),
    ...(found.note === null ? {} : { note: found.note }),
    previousHash: found.previous_hash,
    hash: found.hash,
  };
}

const stored = (value: Json | undefined): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);

export function rowOf(entry: Entry) {
  return {
    subject_type: entry.subject.type,
    subject_id: entry.subject.id,
    sequence: entry.sequence,
    at: entry.at,
    actor_kind: entry.actor.kind,
    actor_id: entry.actor.id,
    action: entry.action,
    before: stored(entry.before),
    after: stored(entry.after),
    note: entry.note ?? null,
    previous_hash: entry.previousHash,
    hash: entry.hash,
  };
}
