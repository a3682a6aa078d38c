import { z } from 'zod';
import type { Entry, Json } from '../domain/entry';

export const TABLE = 'parvis_journal';

const json: z.ZodType<Json> = z.json();

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

export function entryOf(data: unknown): Entry {
  const found = row.parse(data);
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
