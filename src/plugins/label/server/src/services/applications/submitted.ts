import type { Knex } from 'knex';
import { z } from 'zod';
import type { AnswerGiven } from '../../domain/application/completeness';
import { VISIBILITIES } from '../../domain/evidence/evidence';
import { json } from '../json-column';
import { REVISIONS } from '../tables';
import type { ApplicationRow } from './application-rows';

const given = z.object({
  ...{ text: z.string(), mark: z.string().nullable(), notApplicable: z.string().nullable() },
});

const piece = z.object({
  ...{ id: z.int(), title: z.string(), questions: z.array(z.string()), visibility: z.enum(VISIBILITIES) },
});

const row = z
  .object({
    ...{ number: z.int(), hash: z.string(), at: z.date() },
    content: json(
      z.object({
        answers: z.record(z.string(), given),
        evidence: z.array(piece),
      }),
    ),
  })
  .transform(
    ({ number, hash, at, content }): Submitted => ({
      ...{ number, hash, at },
      answers: new Map(Object.entries(content.answers)),
      pieces: new Map(content.evidence.map(({ id, ...said }) => [id, said])),
    }),
  );

/** What a commune has said of a piece of evidence. */
export type SubmittedPiece = Omit<z.infer<typeof piece>, 'id'>;

/** What the office and the jury judge by: the latest revision, whatever the commune prepares meanwhile. */
export interface Submitted {
  readonly number: number;
  readonly hash: string;
  readonly at: Date;
  readonly answers: ReadonlyMap<string, AnswerGiven>;
  /** What was said of its pieces of evidence, by their ids. */
  readonly pieces: ReadonlyMap<number, SubmittedPiece>;
}

/** What was submitted last; null of a draft. */
export async function submittedOf(
  trx: Knex.Transaction,
  { id, revision }: ApplicationRow,
): Promise<Submitted | null> {
  const found: unknown = await trx(REVISIONS).where({ application_id: id, number: revision }).first();
  return found === undefined ? null : row.parse(found);
}
