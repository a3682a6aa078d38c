import { randomBytes } from 'node:crypto';
import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction, takeStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { conflictOf, type Origin } from '../domain/conflict';
import { type Decided, decidedOn } from '../domain/desk/criteria';
import { type PanelEvent, panelProcedure } from '../domain/procedures/panel-procedure';
import type { Answer } from './answer';
import { lockCases } from './cases';
import type { ScoringContext } from './context';
import { readDocuments } from './documents';
import { findGrid, gridFor } from './find-grid';
import type { Asked } from './grids';
import { panelFacts, readMembers } from './panel-facts';
import { sheetStep } from './sheet-step';
import { staffNames } from './staff-names';
import {
  ASSIGNMENTS,
  DOSSIERS,
  type DossierRow,
  dossierRowOf,
  MEMBERS,
  PANELS,
  type PanelRow,
  panelRowOf,
  SHEETS,
} from './tables';

/** A juror of a panel and where they come from. */
export interface Member extends Origin {
  readonly juror: number;
}

/** Begins a panel. @returns its id. */
export function createPanel(
  { strapi, options }: ScoringContext,
  { uid, label, grid }: { readonly uid: string; readonly label: string; readonly grid: number },
  staff: number,
): Promise<Outcome<number>> {
  return inTransaction(strapi.db, async (trx) => {
    if (options.types[uid] === undefined) return notAllowed({ code: 'UNKNOWN_TYPE' });
    if ((await findGrid(trx, grid)) === null) return notAllowed({ code: 'UNKNOWN_GRID' });
    const [made]: unknown[] = await trx(PANELS)
      .insert({ uid, label, grid_id: grid, state: 'preparation' })
      .returning('*');
    const panel = panelRowOf(made);
    await journal(strapi).append(
      {
        subject: { type: 'scoring.panel', id: String(panel.id) },
        action: 'scoring.panel.created',
        actor: { kind: 'staff', id: String(staff) },
        after: { state: panel.state, uid, grid },
      },
      { trx },
    );
    return done(panel.id);
  });
}

/** What a step changes beside the panel; a refusal is found before anything is written. */
type Effect = () => Promise<void>;

/** A step of a panel: locks it, prepares what follows, takes the step, lets it follow, and one entry in the journal. */
function panelStep(
  context: ScoringContext,
  id: number,
  { event, action, staff, expectedVersion }: Asked & { readonly event: PanelEvent; readonly action: string },
  prepare: (panel: PanelRow, trx: Knex.Transaction) => Promise<Answer<Effect>> = async () =>
    done(async () => undefined),
): Promise<Answer<number>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found: unknown = await trx(PANELS).where({ id }).forUpdate().first();
    if (found === undefined) return NOT_FOUND;
    const prepared = await prepare(panelRowOf(found), trx);
    if (!prepared.done) return prepared;
    const outcome = await takeStep(trx, {
      ...{ procedure: panelProcedure, table: PANELS, id, event, read: panelRowOf },
      ...(expectedVersion === undefined ? {} : { expectedVersion }),
      facts: (panel, transaction) => panelFacts(panel, transaction),
    });
    if (!outcome.done) return outcome;
    await prepared.value();
    const remembered = ({ state, version }: PanelRow) => ({ state, version });
    await journal(context.strapi).append(
      {
        subject: { type: 'scoring.panel', id: String(id) },
        action: `scoring.panel.${action}`,
        actor: { kind: 'staff', id: String(staff) },
        before: remembered(outcome.value.before),
        after: remembered(outcome.value.after),
      },
      { trx },
    );
    return done(id);
  });
}

export const openPanel = (context: ScoringContext, id: number, asked: Asked): Promise<Answer<number>> =>
  panelStep(context, id, { ...asked, event: 'open', action: 'opened' });

export const closePanel = (context: ScoringContext, id: number, asked: Asked): Promise<Answer<number>> =>
  panelStep(context, id, { ...asked, event: 'close', action: 'closed' });

/** Adds jurors, or says anew where they come from. */
export function setMembers(
  context: ScoringContext,
  id: number,
  members: readonly Member[],
  asked: Asked,
): Promise<Answer<number>> {
  const step = { ...asked, event: 'arrange' as const, action: 'members-set' };
  return panelStep(context, id, step, async (_panel, trx) => {
    const ids = members.map(({ juror }) => juror);
    const names = await staffNames(context.strapi, ids);
    if (ids.some((juror) => !names.has(juror))) return notAllowed({ code: 'UNKNOWN_JUROR' });
    return done(async () => {
      await trx(MEMBERS)
        .insert(members.map(({ juror, commune, epci }) => ({ panel_id: id, user_id: juror, commune, epci })))
        .onConflict(['panel_id', 'user_id'])
        .merge();
    });
  });
}

/** Adds dossiers; those that are there stay as they are. */
export function addDossiers(
  context: ScoringContext,
  id: number,
  documentIds: readonly string[],
  asked: Asked,
): Promise<Answer<number>> {
  const step = { ...asked, event: 'arrange' as const, action: 'dossiers-added' };
  return panelStep(context, id, step, async ({ uid }, trx) => {
    const documents = await readDocuments(context, uid, documentIds);
    if (documentIds.some((one) => !documents.has(one))) return notAllowed({ code: 'UNKNOWN_DOCUMENT' });
    return done(async () => {
      await trx(DOSSIERS)
        .insert(documentIds.map((one) => ({ panel_id: id, document_id: one })))
        .onConflict(['panel_id', 'document_id'])
        .ignore();
    });
  });
}

/** Has jurors judge dossiers: nobody gets one on which they have a conflict. */
export function assign(
  context: ScoringContext,
  id: number,
  wanted: readonly { readonly dossier: number; readonly juror: number }[],
  asked: Asked,
): Promise<Answer<number>> {
  const step = { ...asked, event: 'arrange' as const, action: 'assigned' };
  return panelStep(context, id, step, async ({ uid }, trx) => {
    const rows: unknown[] = await trx(DOSSIERS).where({ panel_id: id });
    const dossiers = new Map(rows.map(dossierRowOf).map((dossier) => [dossier.id, dossier]));
    const members = await readMembers(trx, id);
    const documents = await readDocuments(
      context,
      uid,
      [...dossiers.values()].map(({ documentId }) => documentId),
    );
    const pairs: { readonly juror: number; readonly row: DossierRow }[] = [];
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
    return done(async () => {
      for (const { juror, row } of pairs) {
        const pseudonym = `J-${randomBytes(6).toString('hex')}`;
        const made: { id: number }[] = await trx(ASSIGNMENTS)
          .insert({ panel_id: id, dossier_id: row.id, user_id: juror, pseudonym })
          .onConflict(['dossier_id', 'user_id'])
          .ignore()
          .returning('id');
        for (const { id: assignment } of made) {
          await trx(SHEETS).insert({
            ...{ assignment_id: assignment, state: 'draft', dossier_revision: row.revision },
          });
        }
      }
    });
  });
}

/**
 * Decides what applies to a dossier and what its evidence is worth. Its revision grows, and its sheets are drafts
 * again: nobody is bound to a judgement on what they have not seen.
 */
export function decide(
  context: ScoringContext,
  { panel: id, dossier }: { readonly panel: number; readonly dossier: number },
  { revision, ...decided }: Required<Decided> & { readonly revision?: number },
  asked: Asked,
): Promise<Answer<number>> {
  const step = { ...asked, event: 'decide' as const, action: 'dossier-decided' };
  return panelStep(context, id, step, async (panel, trx) => {
    const found: unknown = await trx(DOSSIERS).where({ id: dossier, panel_id: id }).forNoKeyUpdate().first();
    if (found === undefined) return NOT_FOUND;
    const before = dossierRowOf(found);
    if (revision !== undefined && revision !== before.revision) return notAllowed({ code: 'REVISION_STALE' });
    const checked = decidedOn(await gridFor(context, trx, panel.gridId), decided);
    if (!checked.ok) return { done: false, error: checked.error };
    return done(async () => {
      const now = before.revision + 1;
      await trx(DOSSIERS)
        .where({ id: dossier })
        .update({
          ...{
            applicability: JSON.stringify(decided.applicability),
            evidence: JSON.stringify(decided.evidence),
          },
          revision: now,
        });
      for (const one of await lockCases(context, trx, { 'assignment.dossier_id': dossier }, 'update')) {
        if (one.sheet.state === 'recused') continue;
        await sheetStep(context, trx, one, {
          ...{ event: 'revise', by: 'house' },
          change: () => ({ dossier_revision: now, submitted_at: null }),
        });
      }
    });
  });
}
