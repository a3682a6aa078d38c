import type { Knex } from 'knex';
import { z } from 'zod';
import type { Question } from '../../domain/application/questions';
import type { Applicability } from '../../domain/instruction/office-decisions';
import { type DecidedDossier, decidedDossier } from '../../domain/jury/decided';
import { type Evidence, evidenceOf } from '../evidence/evidence-pieces';
import { applicabilityRowOf } from '../instruction/applicability-rows';
import { APPLICABILITY, EVIDENCE } from '../tables';

const ofApplication = z.object({ application_id: z.int() });

/** What the office decided about applications, by their ids, in as many statements for thousands as for one. */
export async function decidedDossiers(
  trx: Knex.Transaction,
  ids: readonly number[],
  questions: readonly Question[],
): Promise<ReadonlyMap<number, DecidedDossier>> {
  const applicability = new Map<number, Map<string, Applicability>>(ids.map((id) => [id, new Map()]));
  const rows: unknown[] = await trx(APPLICABILITY).whereRaw('application_id = any(?)', [ids]);
  for (const row of rows) {
    const decided = applicabilityRowOf(row);
    applicability.get(ofApplication.parse(row).application_id)?.set(decided.question, decided);
  }
  const found: unknown[] = await trx(EVIDENCE)
    .whereRaw('application_id = any(?)', [ids])
    .where({ removed_at: null })
    .orderBy('id');
  const pieces = new Map<number, Evidence[]>(ids.map((id) => [id, []]));
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
