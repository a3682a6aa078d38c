import type { Knex } from 'knex';
import { z } from 'zod';
import type { Question } from '../../domain/application/questions';
import { type Applicability, type DecidedDossier, decidedDossier } from '../../domain/jury/decided';
import { evidenceOf } from '../evidence/evidence-pieces';
import { APPLICABILITY, EVIDENCE } from '../tables';

const applicabilityRow = z.object({
  ...{ application_id: z.int(), question: z.string(), reason: z.string() },
  ...{ state: z.enum(['applies', 'na', 'factor']), factor: z.string().nullable() },
});

/** What the office decided about applications, by their ids, in as many statements for thousands as for one. */
export async function decidedDossiers(
  trx: Knex.Transaction,
  ids: readonly number[],
  questions: readonly Question[],
): Promise<ReadonlyMap<number, DecidedDossier>> {
  const applicability = new Map<number, Map<string, Applicability>>(ids.map((id) => [id, new Map()]));
  const rows: unknown[] = await trx(APPLICABILITY).whereRaw('application_id = any(?)', [ids]);
  for (const row of z.array(applicabilityRow).parse(rows)) {
    const { application_id: id, question, ...decided } = row;
    applicability.get(id)?.set(question, decided);
  }
  const found: unknown[] = await trx(EVIDENCE)
    .whereRaw('application_id = any(?)', [ids])
    .where({ removed_at: null })
    .orderBy('id');
  const pieces = new Map<number, ReturnType<typeof evidenceOf>[]>(ids.map((id) => [id, []]));
  for (const piece of found.map(evidenceOf)) pieces.get(piece.applicationId)?.push(piece);
  return new Map(
    ids.map((id) => [
      id,
      decidedDossier(questions, {
        applicability: applicability.get(id) ?? new Map(),
        pieces: pieces.get(id) ?? [],
      }),
    ]),
  );
}
