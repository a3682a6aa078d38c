import type { ProcedureRow } from '@parvis/procedure/server';
import { z } from 'zod';
import type { GrantState } from '../domain/grant-procedure';
import type { DocumentPlace } from '../domain/plan';

export const GRANT = 'plugin::embargo.grant';
export const GRANT_TABLE = 'embargo_grants';
export const READING = 'plugin::embargo.reading';
export const READING_TABLE = 'embargo_readings';

/** The right of one person to read one document before its time. */
export interface Grant {
  /** Means nothing outside of Parvis; what journal and log of readings name. */
  readonly id: string;
  readonly person: string;
  readonly outlet: string;
  readonly email: string;
  /** Whether the person has been forgotten: name, outlet and address are empty, and the grant is revoked. */
  readonly forgotten: boolean;
  /** The language in which the person is written to. */
  readonly language: 'fr' | 'en';
  readonly subject: DocumentPlace;
  readonly expiresAt: Date;
  /** Of the personal link; an older link is dead. */
  readonly linkVersion: number;
  readonly state: GrantState;
  /** Grows with each change of the grant. */
  readonly version: number;
  readonly acceptedAt: Date | null;
  /** The instant up to which the person promised silence. */
  readonly acceptedEmbargo: Date | null;
  readonly revokedAt: Date | null;
}

export interface GrantRow extends ProcedureRow<GrantState> {
  readonly grant: Grant;
}

/** The edge where the database's untyped data enters. */
const row = z.object({
  id: z.number(),
  document_id: z.string(),
  person: z.string(),
  outlet: z.string(),
  email: z.string(),
  language: z.enum(['fr', 'en']),
  subject_uid: z.string(),
  subject_document_id: z.string(),
  expires_at: z.date(),
  link_version: z.number(),
  state: z.enum(['offered', 'accepted', 'revoked']),
  version: z.number(),
  accepted_at: z.date().nullable(),
  accepted_embargo: z.date().nullable(),
  revoked_at: z.date().nullable(),
});

export function grantRow(data: unknown): GrantRow {
  const found = row.parse(data);
  return {
    id: found.id,
    state: found.state,
    version: found.version,
    grant: {
      id: found.document_id,
      person: found.person,
      outlet: found.outlet,
      email: found.email,
      forgotten: found.email === '',
      language: found.language,
      subject: { uid: found.subject_uid, documentId: found.subject_document_id },
      expiresAt: found.expires_at,
      linkVersion: found.link_version,
      state: found.state,
      version: found.version,
      acceptedAt: found.accepted_at,
      acceptedEmbargo: found.accepted_embargo,
      revokedAt: found.revoked_at,
    },
  };
}
