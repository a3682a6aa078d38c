import { createHash } from 'node:crypto';
import { now } from '@parvis/clock';
import { type Actor, journal } from '@parvis/journal';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  type Defaults,
  type ImportPlan,
  type Known,
  planImport,
  type RefusedLine,
} from '../../domain/lists/csv-plan';
import { type CsvFile, type FileRefusal, readCsv } from './csv-file';
import { dataOf, JOURNALISTS, journalistsOf } from './journalist-rows';
import { suppressionIn } from './suppression';
import { writeJournalists } from './write-journalists';

/** What an import would do, or did. */
export interface ImportReport {
  /** SHA-256 of the file and of all that would happen: what is confirmed is exactly this. */
  readonly id: string;
  readonly encoding: CsvFile['encoding'];
  readonly separator: CsvFile['separator'];
  /** The columns in their order, with what each holds; null for one that is not imported. */
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  readonly counts: Readonly<Record<'created' | 'updated' | 'unchanged' | 'refused', number>>;
  /** In the order of the lines; a line may be refused for several reasons. */
  readonly refused: readonly RefusedLine[];
}

/** What becomes of an import. */
export type Imported =
  | { readonly done: true; readonly report: ImportReport }
  /** What would happen is no longer what was reported: this is, and somebody has to confirm it. */
  | { readonly done: false; readonly report: ImportReport };

/** Takes journalists in from a CSV file: first says what it would do, then does that and nothing else. */
export interface Imports {
  /** Says what an import would do, and changes nothing. */
  report(bytes: Uint8Array, origin: Origin): Promise<ImportReport | FileRefusal>;
  /** Does in one transaction what a report said. */
  carryOut(
    bytes: Uint8Array,
    origin: Origin,
    reportId: string,
    staffId: number,
  ): Promise<Imported | FileRefusal>;
}

/** What is said of new people where the file says nothing; they were collected today. */
export type Origin = Omit<Defaults, 'collectedAt'>;

const today = (): string => now().toISOString().slice(0, 'YYYY-MM-DD'.length);

const byLine = (one: RefusedLine, other: RefusedLine): number => one.line - other.line;

interface Prepared {
  readonly plan: ImportPlan;
  readonly report: ImportReport;
}

async function prepare(
  trx: Knex.Transaction,
  bytes: Uint8Array,
  file: CsvFile,
  origin: Origin,
): Promise<Prepared> {
  const rows: unknown = await trx(JOURNALISTS);
  const known = new Map<string, Known>(
    journalistsOf(rows).map((journalist) => [
      journalist.email,
      { id: journalist.id, data: dataOf(journalist), optedOut: journalist.optedOutAt !== null },
    ]),
  );
  const suppression = await suppressionIn(trx);
  const suppressed = await suppression.all();
  const plan = planImport(file.lines, known, (address) => suppressed.has(suppression.hashOf(address)), {
    ...origin,
    collectedAt: today(),
  });
  const refused = [...file.refused, ...plan.refused].sort(byLine);
  const id = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([plan, refused]))
    .digest('hex');
  return {
    plan,
    report: {
      id,
      encoding: file.encoding,
      separator: file.separator,
      columns: file.columns.headers.map((header, index) => ({
        header,
        field: file.columns.fields[index] ?? null,
      })),
      counts: {
        created: plan.create.length,
        updated: plan.update.length,
        unchanged: plan.unchanged,
        refused: new Set(refused.map(({ line }) => line)).size,
      },
      refused,
    },
  };
}

export default ({ strapi }: { strapi: Core.Strapi }): Imports => ({
  async report(bytes, origin) {
    const file = readCsv(bytes, today());
    if ('code' in file) return file;
    return (await inTransaction(strapi.db, (trx) => prepare(trx, bytes, file, origin))).report;
  },

  async carryOut(bytes, origin, reportId, staffId) {
    const file = readCsv(bytes, today());
    if ('code' in file) return file;
    return inTransaction(strapi.db, async (trx) => {
      // Nobody writes to the journalists between the comparison and the import.
      await trx.raw(`lock table ${JOURNALISTS} in share row exclusive mode`);
      const { plan, report } = await prepare(trx, bytes, file, origin);
      if (report.id !== reportId) return { done: false, report };
      await writeJournalists(trx, plan, staffId);
      const actor: Actor = { kind: 'staff', id: String(staffId) };
      await journal(strapi).append(
        {
          subject: { type: 'newsroom.import', id: report.id },
          action: 'newsroom.journalists-imported',
          actor,
          after: { ...report.counts },
        },
        { trx },
      );
      return { done: true, report };
    });
  },
});
