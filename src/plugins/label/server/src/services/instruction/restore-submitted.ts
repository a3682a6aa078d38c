import type { Knex } from 'knex';
import { answersOf, givenOf } from '../applications/answer-rows';
import type { ApplicationRow } from '../applications/application-rows';
import { type Submitted, submittedOf } from '../applications/submitted';
import { evidenceOf } from '../evidence/evidence-pieces';
import { ANSWERS, EVIDENCE } from '../tables';

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

async function restoreAnswers(trx: Knex.Transaction, id: number, { answers }: Submitted): Promise<void> {
  for (const [question, { version, ...present }] of await answersOf(trx, id)) {
    const given = answers.get(question);
    if (given === undefined || alike(givenOf(given), givenOf(present))) continue;
    await trx(ANSWERS)
      .where({ application_id: id, question })
      .update({ given: JSON.stringify(given), version: version + 1 });
  }
}

/** Takes away what was added since. Pieces that were rejected stand in no later revision, and stay where they are. */
async function removeAdded(
  trx: Knex.Transaction,
  id: number,
  { pieces, at }: Submitted & { readonly at: Date },
): Promise<void> {
  await trx(EVIDENCE)
    .where({ application_id: id, removed_at: null, decision: null })
    .whereNotIn('id', [...pieces.keys()])
    .update({ removed_at: at, version: trx.raw('version + 1') });
}

async function restorePieces(trx: Knex.Transaction, { pieces }: Submitted): Promise<void> {
  const found: unknown[] = await trx(EVIDENCE).whereIn('id', [...pieces.keys()]);
  for (const { id, version, ...present } of found.map(evidenceOf)) {
    const said = pieces.get(id);
    if (said === undefined) continue;
    const { title, questions, visibility } = said;
    const same = alike(
      [present.title, present.questions, present.visibility],
      [title, questions, visibility],
    );
    const key = trx(EVIDENCE).where({ id });
    await (same ? key.whereNotNull('removed_at') : key).update({
      ...{ title, questions: [...questions], visibility, removed_at: null, version: version + 1 },
    });
  }
}

/** Puts answers and evidence back to what was submitted last: what was prepared and never sent is no part of the dossier. */
export async function restoreSubmitted(
  trx: Knex.Transaction,
  application: ApplicationRow,
  at: Date,
): Promise<void> {
  const submitted = await submittedOf(trx, application);
  if (submitted === null) return;
  await restoreAnswers(trx, application.id, submitted);
  // In this order: a dossier has one commitment.
  await removeAdded(trx, application.id, { ...submitted, at });
  await restorePieces(trx, submitted);
}
