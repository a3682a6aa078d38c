import { randomBytes } from 'node:crypto';
import { done, NOT_FOUND, notAllowed } from '@parvis/procedure';
import type { Knex } from 'knex';
import { conflictOf } from '../../domain/conflict';
import type { Answer } from '../answer';
import type { ScoringContext } from '../context';
import { readDocuments } from '../documents/documents';
import type { Asked } from '../grids/grids';
import type { DossierPlace } from '../panels/panel-dossier';
import { readMembers } from '../panels/panel-facts';
import { panelStep } from '../panels/panel-step';
import { ASSIGNMENTS, DOSSIERS, type DossierRow, dossierRowOf, type PanelRow, SHEETS } from '../tables';
import { emptyDrafts, takeBack } from './drafts';

/** A juror who is to judge a dossier. */
interface Pair {
  readonly dossier: number;
  readonly juror: number;
}

interface Checked {
  readonly juror: number;
  readonly row: DossierRow;
}

/** How many rows are written at once: far below the number of parameters of a statement. */
const PORTION = 1000;

/** The pairs with their dossiers, or why one of them cannot be: nobody gets a dossier on which they have a conflict. */
async function checked(
  context: ScoringContext,
  trx: Knex.Transaction,
  { id, uid }: PanelRow,
  wanted: readonly Pair[],
): Promise<Answer<readonly Checked[]>> {
  const rows: unknown[] = await trx(DOSSIERS)
    .where({ panel_id: id })
    .whereRaw('id = any(?)', [wanted.map(({ dossier }) => dossier)]);
  const dossiers = new Map(rows.map(dossierRowOf).map((dossier) => [dossier.id, dossier]));
  const members = await readMembers(trx, id);
  const documents = await readDocuments(
    context,
    uid,
    [...dossiers.values()].map(({ documentId }) => documentId),
  );
  const pairs: Checked[] = [];
  for (const { dossier, juror } of wanted) {
    const row = dossiers.get(dossier);
    const member = members.get(juror);
    if (row === undefined) return notAllowed({ code: 'UNKNOWN_DOSSIER', values: { dossier } });
    if (member === undefined) return notAllowed({ code: 'UNKNOWN_JUROR', values: { juror } });
    const document = documents.get(row.documentId);
    if (document === undefined) return notAllowed({ code: 'UNKNOWN_DOCUMENT', values: { dossier } });
    const conflict = conflictOf(member.origin, document.origin, member.declared.has(dossier));
    if (conflict !== null) {
      return notAllowed({ code: 'CONFLICTED_SHEET', values: { dossier, juror, conflict } });
    }
    pairs.push({ juror, row });
  }
  return done(pairs);
}

/** Has jurors judge dossiers, each with an empty sheet; what is assigned already stays as it is. */
async function give(trx: Knex.Transaction, panel: number, pairs: readonly Checked[]): Promise<void> {
  const revisions = new Map(pairs.map(({ row }) => [row.id, row.revision]));
  for (let from = 0; from < pairs.length; from += PORTION) {
    const made: { id: number; dossier_id: number }[] = await trx(ASSIGNMENTS)
      .insert(
        pairs.slice(from, from + PORTION).map(({ juror, row }) => ({
          ...{ panel_id: panel, dossier_id: row.id, user_id: juror },
          pseudonym: `J-${randomBytes(6).toString('hex')}`,
        })),
      )
      .onConflict(['dossier_id', 'user_id'])
      .ignore()
      .returning(['id', 'dossier_id']);
    if (made.length === 0) continue;
    await trx(SHEETS).insert(
      made.map(({ id, dossier_id: dossier }) => ({
        ...{ assignment_id: id, state: 'draft', dossier_revision: revisions.get(dossier) ?? 1 },
      })),
    );
  }
}

/** Has jurors judge dossiers, beside those who do already. */
export function assign(
  context: ScoringContext,
  id: number,
  wanted: readonly Pair[],
  asked: Asked,
): Promise<Answer<number>> {
  const step = { ...asked, event: 'arrange' as const, action: 'assigned' };
  return panelStep(context, id, step, async (panel, trx) => {
    const pairs = await checked(context, trx, panel, wanted);
    return pairs.done ? done(() => give(trx, id, pairs.value)) : pairs;
  });
}

/** Says who judges one dossier. Once the panel is open nobody is taken off it like that: they are recused. */
export function setJurors(
  context: ScoringContext,
  { panel: id, dossier }: DossierPlace,
  jurors: readonly number[],
  asked: Asked,
): Promise<Answer<number>> {
  const step = { ...asked, event: 'arrange' as const, action: 'assigned' };
  return panelStep(context, id, step, async (panel, trx) => {
    const known: unknown = await trx(DOSSIERS).where({ id: dossier, panel_id: id }).first('id');
    if (known === undefined) return NOT_FOUND;
    const gone = await emptyDrafts(trx, (assignments) =>
      assignments
        .where('assignment.dossier_id', dossier)
        .whereNot('sheet.state', 'recused')
        .whereRaw('assignment.user_id <> all(?)', [jurors]),
    );
    if (gone === null || (gone.length > 0 && panel.state !== 'preparation')) {
      return notAllowed({ code: 'RECUSE_INSTEAD' });
    }
    const present: { user_id: number }[] = await trx(ASSIGNMENTS)
      .where({ dossier_id: dossier })
      .select('user_id');
    const there = new Set(present.map(({ user_id: juror }) => juror));
    const come = jurors.filter((juror) => !there.has(juror)).map((juror) => ({ dossier, juror }));
    const pairs = await checked(context, trx, panel, come);
    if (!pairs.done) return pairs;
    return done(async () => {
      await takeBack(trx, gone);
      await give(trx, id, pairs.value);
    });
  });
}
