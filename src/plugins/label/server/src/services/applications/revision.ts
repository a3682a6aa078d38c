import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Knex } from 'knex';
import { REVISIONS } from '../tables';
import { givenOf } from './answer-rows';
import type { ApplicationRow } from './application-rows';
import type { Dossier } from './dossier';

/** What was submitted: everything that the office and the jury judge by, as it was at that instant. */
function revisionContent(row: ApplicationRow, { edition, grid, answers, evidence }: Dossier) {
  return {
    edition: { id: edition.id, year: edition.year },
    grid: { code: grid.code, version: grid.version, hash: grid.hash },
    commune: row.snapshot,
    answers: Object.fromEntries(
      grid.questions.flatMap(({ code }) => {
        const answer = answers.get(code);
        return answer === undefined ? [] : [[code, givenOf(answer)]];
      }),
    ),
    evidence: evidence.map(({ id, kind, title, questions, visibility, file, link, content }) => ({
      ...{ id, kind, title, questions, visibility, file, link, content },
    })),
  };
}

/** The SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of what was submitted. */
const revisionHash = (content: object): string =>
  createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');

/** Keeps what was submitted for good. @returns its hash. */
export async function keepRevision(
  trx: Knex.Transaction,
  after: ApplicationRow,
  { dossier, user, at }: { readonly dossier: Dossier; readonly user: number; readonly at: Date },
): Promise<string> {
  const content = revisionContent(after, dossier);
  const hash = revisionHash(content);
  await trx(REVISIONS).insert({
    ...{ application_id: after.id, number: after.revision, grid_hash: dossier.grid.hash },
    ...{ content: JSON.stringify(content), hash, by_user: user, at },
  });
  return hash;
}
