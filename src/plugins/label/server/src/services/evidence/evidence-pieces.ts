import type { Knex } from 'knex';
import { z } from 'zod';
import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  VISIBILITIES,
  type Visibility,
} from '../../domain/evidence/evidence';
import { EVIDENCE } from '../tables';

/** A file as it was handed in. */
export interface EvidenceFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** A piece of evidence: of file, link and content it has one. */
export interface Evidence {
  readonly id: number;
  readonly applicationId: number;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly questions: readonly string[];
  readonly visibility: Visibility;
  readonly version: number;
  readonly file: EvidenceFile | null;
  readonly link: string | null;
  readonly content: { readonly uid: string; readonly documentId: string } | null;
  /** What the office has decided about it, with its reason; null as long as it has not. */
  readonly decision: 'accepted' | 'rejected' | null;
  readonly reason: string | null;
}

const text = z.string().nullable();

const row = z
  .object({
    ...{ id: z.int(), application_id: z.int(), questions: z.array(z.string()), title: z.string() },
    ...{ kind: z.enum(EVIDENCE_KINDS), visibility: z.enum(VISIBILITIES), version: z.int() },
    ...{ file_name: text, media_type: text, sha256: text, size: z.int().nullable() },
    ...{ address: text, uid: text, document_id: text },
    ...{ decision: z.enum(['accepted', 'rejected']).nullable(), reason: text },
  })
  .transform(({ id, kind, title, questions, visibility, version, decision, reason, ...one }): Evidence => {
    const { file_name: name, media_type: mediaType, sha256, size, uid, document_id: documentId } = one;
    const whole = name !== null && mediaType !== null && sha256 !== null && size !== null;
    return {
      ...{ id, applicationId: one.application_id, kind, title, questions, visibility, version },
      file: whole ? { name, mediaType, sha256, size } : null,
      link: one.address,
      content: uid === null || documentId === null ? null : { uid, documentId },
      ...{ decision, reason },
    };
  });

export const evidenceOf = (found: unknown): Evidence => row.parse(found);

/** What an application holds, without what was removed, in the order of its coming. */
export async function evidenceOfApplication(
  trx: Knex.Transaction,
  application: number,
): Promise<readonly Evidence[]> {
  const rows: unknown[] = await trx(EVIDENCE)
    .where({ application_id: application, removed_at: null })
    .orderBy('id');
  return rows.map(evidenceOf);
}

/** Those that count: what the office has rejected proves nothing. */
export async function countedEvidence(
  trx: Knex.Transaction,
  application: number,
): Promise<readonly Evidence[]> {
  const pieces = await evidenceOfApplication(trx, application);
  return pieces.filter(({ decision }) => decision !== 'rejected');
}

/** One piece of an application; null when it has none of that id, or none any more. */
export async function findEvidence(
  trx: Knex.Transaction,
  application: number,
  id: number,
): Promise<Evidence | null> {
  const found: unknown = await trx(EVIDENCE)
    .where({ id, application_id: application, removed_at: null })
    .first();
  return found === undefined ? null : evidenceOf(found);
}
