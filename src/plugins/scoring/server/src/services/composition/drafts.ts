import type { Knex } from 'knex';
import { z } from 'zod';
import { ASSIGNMENTS, SHEETS } from '../tables';

/** An assignment whose sheet nobody has touched. */
interface EmptyDraft {
  readonly assignment: number;
  readonly sheet: number;
}

const draftRow = z.object({ assignment: z.int(), sheet: z.int(), kept: z.boolean() });

/** The assignments that are meant, locked; null when the sheet of one has to be kept, for something stands on it. */
export async function emptyDrafts(
  trx: Knex.Transaction,
  meant: (assignments: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<readonly EmptyDraft[] | null> {
  const found: unknown[] = await meant(
    trx(`${ASSIGNMENTS} as assignment`)
      .join(`${SHEETS} as sheet`, 'sheet.assignment_id', 'assignment.id')
      .orderBy('sheet.id')
      .forUpdate('sheet')
      .select(
        { assignment: 'assignment.id', sheet: 'sheet.id' },
        trx.raw("(sheet.state <> 'draft' or sheet.given <> '{}') as kept"),
      ),
  );
  const drafts = found.map((row) => draftRow.parse(row));
  return drafts.some(({ kept }) => kept) ? null : drafts;
}

/** Takes assignments back, and their sheets with them. */
export async function takeBack(trx: Knex.Transaction, drafts: readonly EmptyDraft[]): Promise<void> {
  const ids = (of: (draft: EmptyDraft) => number) => [drafts.map(of)];
  await trx(SHEETS)
    .whereRaw(
      'id = any(?)',
      ids(({ sheet }) => sheet),
    )
    .delete();
  await trx(ASSIGNMENTS)
    .whereRaw(
      'id = any(?)',
      ids(({ assignment }) => assignment),
    )
    .delete();
}
