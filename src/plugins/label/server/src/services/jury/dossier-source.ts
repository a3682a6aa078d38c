import { inTransaction } from '@parvis/procedure/server';
import { type DossierSource, type KnownDocument, type Statement, scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { anyApplication, applicationRowOf } from '../applications/application-rows';
import { submittedOf } from '../applications/submitted';
import type { LabelContext } from '../context';
import type { Evidence } from '../evidence/evidence-pieces';
import { judgedEvidence } from '../evidence/judged-evidence';
import { KIND_NAMES } from '../evidence/kind-names';
import { APPLICATIONS } from '../tables';
import { said } from '../words';

/** Under which name applications are scored. */
export const SCORED_AS = 'plugin::label.application';

const written = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

function knownOf(found: unknown, epci: string | undefined): [string, KnownDocument] {
  const { id, commune, snapshot } = applicationRowOf(found);
  const { name, facts } = snapshot;
  const fields = Object.entries(facts).flatMap(([field, value]) => {
    const text = typeof value === 'object' ? null : written(value);
    if (text === null) return [];
    return [
      { name: field, kind: typeof value === 'number' ? ('number' as const) : ('text' as const), value: text },
    ];
  });
  const origin = { commune, epci: epci === undefined ? null : written(facts[epci]) };
  return [String(id), { title: name, origin, fields }];
}

/** Where jurors fetch a file: their right is asked for there. */
const fileAt = (application: string, piece: number): string =>
  `/label/jury/applications/${application}/evidence/${piece}/file`;

function pieceOf(application: string, piece: Evidence): Statement['evidence'][number] {
  const { id, title, link, file, decision } = piece;
  if (link !== null) return { title, decision, at: { kind: 'link', address: link } };
  return { title, decision, at: file === null ? null : { kind: 'file', address: fileAt(application, id) } };
}

async function statementsOf(trx: Knex.Transaction, application: string): Promise<Record<string, Statement>> {
  const row = await anyApplication(trx, Number(application), 'read');
  const submitted = row === null ? null : await submittedOf(trx, row);
  if (row === null || submitted === null) return {};
  const pieces = await judgedEvidence(trx, row, submitted);
  return Object.fromEntries(
    [...submitted.answers].map(([question, given]) => [
      question,
      {
        ...given,
        evidence: pieces
          .filter(({ questions }) => questions.includes(question))
          .map((piece) => pieceOf(application, piece)),
      },
    ]),
  );
}

/** Applications as scoring has them judged: called by their ids, with what was submitted last. */
function applicationsAsDossiers({ strapi, options }: LabelContext): DossierSource {
  const { communes } = options;
  return {
    name: (language) => said('applications', language),
    fieldsOf: communes?.uid ?? SCORED_AS,
    kindNames: (language) => KIND_NAMES[language],
    find: (ids) =>
      inTransaction(strapi.db, async (trx) => {
        const rows: unknown[] = await trx(APPLICATIONS).whereRaw('id = any(?)', [ids.map(Number)]);
        return new Map(rows.map((row) => knownOf(row, communes?.epci)));
      }),
    statements: (id) => inTransaction(strapi.db, (trx) => statementsOf(trx, id)),
  };
}

/** Has applications judged by scoring. In `register()`. */
export const bringApplications = (context: LabelContext): void =>
  scoring(context.strapi).sourced.bring(SCORED_AS, applicationsAsDossiers(context));
