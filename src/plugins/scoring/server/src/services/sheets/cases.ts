import type { Knex } from 'knex';
import { z } from 'zod';
import { type Conflict, conflictOf, type Origin } from '../../domain/conflict';
import type { Given, PanelState, SheetState } from '../../domain/desk/views';
import type { ScoringContext } from '../context';
import { goneDocument, readDocuments } from '../documents/documents';
import type { KnownDocument } from '../documents/known-document';
import {
  ASSIGNMENTS,
  CONFLICTS,
  DOSSIERS,
  type DossierRow,
  dossierRowOf,
  GRIDS,
  json,
  MEMBERS,
  PANELS,
  SHEETS,
} from '../tables';

/** The sheet of a juror. */
export interface SheetRow {
  readonly id: number;
  readonly assignmentId: number;
  readonly state: SheetState;
  readonly version: number;
  readonly given: Readonly<Record<string, Given>>;
  /** Of the dossier on which it was filled in. */
  readonly revision: number;
}

const sheetRow = z.object({
  ...{ id: z.int(), assignment_id: z.int(), version: z.int(), dossier_revision: z.int() },
  state: z.enum(['draft', 'submitted', 'recused']),
  given: json(z.record(z.string(), z.object({ mark: z.string().nullable(), comment: z.string() }))),
});

export function sheetRowOf(data: unknown): SheetRow {
  const { assignment_id: assignmentId, dossier_revision: revision, ...row } = sheetRow.parse(data);
  return { ...row, assignmentId, revision };
}

/** A sheet with all that it stands in. */
export interface SheetCase {
  readonly sheet: SheetRow;
  readonly juror: number;
  readonly pseudonym: string;
  readonly panel: {
    readonly id: number;
    readonly label: string;
    readonly state: PanelState;
    readonly uid: string;
    readonly gridId: number;
    /** Null until the grid has come into force. */
    readonly gridHash: string | null;
  };
  readonly dossier: DossierRow;
  readonly document: KnownDocument;
  /** Why the juror may not judge it, as things are now. */
  readonly conflict: Conflict | null;
}

const context = z.object({
  ...{ user_id: z.int(), pseudonym: z.string(), dossier_id: z.int(), panel_id: z.int() },
  ...{ label: z.string(), uid: z.string(), grid_id: z.int(), declared: z.boolean() },
  panel_state: z.enum(['preparation', 'open', 'closed']),
  grid_hash: z.string().nullable(),
  commune: z.string().nullable(),
  epci: z.string().nullable(),
});

const caseOf = (data: unknown) => {
  const row = context.parse(data);
  const origin: Origin = { commune: row.commune, epci: row.epci };
  return {
    sheet: sheetRowOf(data),
    dossier: dossierRowOf({ ...Object(data), id: row.dossier_id }),
    panel: {
      ...{ id: row.panel_id, label: row.label, state: row.panel_state },
      ...{ uid: row.uid, gridId: row.grid_id, gridHash: row.grid_hash },
    },
    ...{ juror: row.user_id, pseudonym: row.pseudonym, origin, declared: row.declared },
  };
};

/** Which sheets: by column, as `assignment.id`. */
export type Which = Readonly<
  Partial<
    Record<
      'sheet.id' | 'assignment.id' | 'assignment.user_id' | 'assignment.dossier_id' | 'assignment.panel_id',
      number
    >
  >
>;

/** The same where the dossier and its panel may be asked for, too. */
type WhichRead = Which & Readonly<Partial<Record<'panel.uid' | 'dossier.document_id', string>>>;

/**
 * Locks sheets until the end of the transaction, then reads them with all that they stand in.
 *
 * @param how `update` to take steps of them, `share` to have them stay as they are.
 */
export async function lockCases(
  scoring: ScoringContext,
  trx: Knex.Transaction,
  which: Which,
  how: 'update' | 'share',
): Promise<SheetCase[]> {
  const sheets = trx(`${SHEETS} as sheet`)
    .join(`${ASSIGNMENTS} as assignment`, 'assignment.id', 'sheet.assignment_id')
    .where(which)
    .orderBy('sheet.id')
    .select('sheet.id');
  await (how === 'update' ? sheets.forUpdate('sheet') : sheets.forShare('sheet'));
  return readCases(scoring, trx, which);
}

/** Sheets with all that they stand in, in the order of their assignments. */
export async function readCases(
  scoring: ScoringContext,
  trx: Knex.Transaction,
  which: WhichRead,
): Promise<SheetCase[]> {
  const rows: unknown[] = await trx(`${SHEETS} as sheet`)
    .join(`${ASSIGNMENTS} as assignment`, 'assignment.id', 'sheet.assignment_id')
    .join(`${DOSSIERS} as dossier`, 'dossier.id', 'assignment.dossier_id')
    .join(`${PANELS} as panel`, 'panel.id', 'assignment.panel_id')
    .join(`${GRIDS} as grid`, 'grid.id', 'panel.grid_id')
    .join(`${MEMBERS} as member`, (on) =>
      on.on('member.panel_id', 'assignment.panel_id').andOn('member.user_id', 'assignment.user_id'),
    )
    .where(which)
    .orderBy('assignment.id')
    .select(
      ...['sheet.*', 'assignment.user_id', 'assignment.pseudonym', 'assignment.dossier_id'],
      ...['assignment.panel_id', 'dossier.document_id', 'dossier.revision', 'dossier.applicability'],
      ...['dossier.evidence', 'panel.label', 'panel.uid', 'panel.grid_id', 'panel.state as panel_state'],
      ...['grid.hash as grid_hash', 'member.commune', 'member.epci'],
      trx.raw(
        'exists (select from ?? as declared where declared.dossier_id = dossier.id and declared.user_id = assignment.user_id) as declared',
        [CONFLICTS],
      ),
    );
  const cases = rows.map(caseOf);
  const documents = new Map<string, KnownDocument>();
  for (const uid of new Set(cases.map(({ panel }) => panel.uid))) {
    const ids = cases.filter(({ panel }) => panel.uid === uid).map(({ dossier }) => dossier.documentId);
    for (const [id, document] of await readDocuments(scoring, uid, ids))
      documents.set(`${uid} ${id}`, document);
  }
  return cases.map(({ origin, declared, ...one }) => {
    const { documentId } = one.dossier;
    const document = documents.get(`${one.panel.uid} ${documentId}`) ?? goneDocument(documentId);
    return { ...one, document, conflict: conflictOf(origin, document.origin, declared) };
  });
}
