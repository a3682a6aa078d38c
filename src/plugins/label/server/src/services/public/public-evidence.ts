import type { Knex } from 'knex';
import { z } from 'zod';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../domain/evidence/evidence';
import { APPLICATIONS, EVIDENCE, REVISIONS } from '../tables';

/** What everybody is told of a piece of evidence: where it is public already, and of a file its title alone. */
export interface PublicPiece {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly questions: readonly string[];
  readonly link: string | null;
  readonly content: { readonly uid: string; readonly documentId: string } | null;
}

const pieces = z.array(
  z
    .object({
      ...{ application_id: z.int(), kind: z.enum(EVIDENCE_KINDS), title: z.string() },
      ...{ questions: z.array(z.string()), address: z.string().nullable() },
      ...{ uid: z.string().nullable(), document_id: z.string().nullable() },
    })
    .transform(({ application_id: application, kind, title, questions, address: link, ...content }) => {
      const { uid, document_id: documentId } = content;
      const shown: PublicPiece = {
        ...{ kind, title, questions, link },
        content: uid === null || documentId === null ? null : { uid, documentId },
      };
      return { application, shown };
    }),
);

/**
 * The evidence of applications that was submitted last, said to be for everybody and accepted, by the ids of the
 * applications. Whether their results may be told yet is for the caller to know.
 */
export async function publicEvidence(
  trx: Knex.Transaction,
  applications: readonly number[],
): Promise<ReadonlyMap<number, readonly PublicPiece[]>> {
  const found: unknown = await trx(`${EVIDENCE} as piece`)
    .join(`${APPLICATIONS} as application`, 'application.id', 'piece.application_id')
    .join(`${REVISIONS} as revision`, (on) =>
      on.on('revision.application_id', 'application.id').andOn('revision.number', 'application.revision'),
    )
    .joinRaw(
      `cross join lateral jsonb_to_recordset(revision.content -> 'evidence')
         as said (id integer, title text, questions text[], visibility text)`,
    )
    .whereRaw('application.id = any(?) and said.id = piece.id', [applications])
    .where({ 'said.visibility': 'public', 'piece.decision': 'accepted' })
    .orderBy('piece.id')
    .select('piece.application_id', 'piece.kind', 'said.title', 'said.questions')
    .select('piece.address', 'piece.uid', 'piece.document_id');
  const byApplication = new Map<number, PublicPiece[]>();
  for (const { application, shown } of pieces.parse(found)) {
    byApplication.set(application, [...(byApplication.get(application) ?? []), shown]);
  }
  return byApplication;
}
