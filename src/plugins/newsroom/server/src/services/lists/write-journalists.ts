import { now } from '@parvis/clock';
import type { Knex } from 'knex';
import type { ImportPlan } from '../../domain/lists/csv-plan';
import { columnsOf, JOURNALISTS } from './journalist-rows';
import { newDocumentId } from './new-document-id';

/** The columns of a journalist as PostgreSQL reads them from JSON. */
const COLUMNS = [
  'name',
  'outlet',
  'email',
  'phone',
  'topics',
  'territories',
  'language',
  'legal_basis',
  'source',
];
const TYPED = `${COLUMNS.map((name) => `${name} text`).join(', ')}, collected_at date`;
const NAMES = [...COLUMNS, 'collected_at'];

/**
 * Writes what an import plans, in two statements: ten thousand people by the document service would take minutes, and
 * its rules about journalists are those of the plan.
 *
 * @param staffId account of the panel that imports.
 */
export async function writeJournalists(
  trx: Knex.Transaction,
  { create, update }: Pick<ImportPlan, 'create' | 'update'>,
  staffId: number,
): Promise<void> {
  const at = now();
  const added = create.map((data) => ({ ...columnsOf(data), document_id: newDocumentId() }));
  await trx.raw(
    `insert into ${JOURNALISTS}
       (document_id, ${NAMES.join(', ')}, created_at, updated_at, published_at, created_by_id, updated_by_id)
     select document_id, ${NAMES.join(', ')}, ?, ?, ?, ?, ?
     from jsonb_to_recordset(?::jsonb) as person(document_id text, ${TYPED})`,
    [at, at, at, staffId, staffId, JSON.stringify(added)],
  );
  const changed = update.map(({ id, data }) => ({ ...columnsOf(data), document_id: id }));
  await trx.raw(
    `update ${JOURNALISTS} as journalist
     set ${NAMES.map((name) => `${name} = person.${name}`).join(', ')}, updated_at = ?, updated_by_id = ?
     from jsonb_to_recordset(?::jsonb) as person(document_id text, ${TYPED})
     where journalist.document_id = person.document_id`,
    [at, staffId, JSON.stringify(changed)],
  );
}
