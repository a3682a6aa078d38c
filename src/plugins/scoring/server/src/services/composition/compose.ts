import { done, notAllowed } from '@parvis/procedure';
import type { Knex } from 'knex';
import type { Origin } from '../../domain/conflict';
import { decidedOn } from '../../domain/desk/criteria';
import type { BroughtDossier } from '../../interface/sourced';
import type { Answer } from '../answer';
import type { ScoringContext } from '../context';
import { readDocuments } from '../documents/documents';
import { gridFor } from '../grids/find-grid';
import type { Asked } from '../grids/grids';
import { panelStep } from '../panels/panel-step';
import { staffNames } from '../staff-names';
import { DOSSIERS, MEMBERS } from '../tables';
import { emptyDrafts, takeBack } from './drafts';

/** Whoever presides leaves the dossiers of another plugin to it. */
const DOSSIERS_BROUGHT = notAllowed({ code: 'DOSSIERS_BROUGHT' });

/** How many rows are written at once: far below the number of parameters of a statement. */
const PORTION = 1000;

/** A juror of a panel and where they come from. */
export interface Member extends Origin {
  readonly juror: number;
}

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

/** Adds documents as dossiers; those that are there stay as they are. */
export function addDossiers(
  context: ScoringContext,
  id: number,
  documentIds: readonly string[],
  asked: Asked,
): Promise<Answer<number>> {
  const step = { ...asked, event: 'arrange' as const, action: 'dossiers-added' };
  return panelStep(context, id, step, async ({ uid }, trx) => {
    if (context.sources.has(uid)) return DOSSIERS_BROUGHT;
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

/** Adds dossiers that a plugin brings, with what it has decided about them; those that are there stay as they are. */
export function bringDossiers(
  context: ScoringContext,
  id: number,
  dossiers: readonly BroughtDossier[],
  asked: Asked,
): Promise<Answer<number>> {
  const step = { ...asked, event: 'arrange' as const, action: 'dossiers-added' };
  return panelStep(context, id, step, async ({ uid, gridId }, trx) => {
    const grid = await gridFor(context, trx, gridId);
    const known = await readDocuments(
      context,
      uid,
      dossiers.map(({ documentId }) => documentId),
    );
    if (dossiers.some(({ documentId }) => !known.has(documentId)))
      return notAllowed({ code: 'UNKNOWN_DOCUMENT' });
    for (const { applicability, evidence } of dossiers) {
      const checked = decidedOn(grid, { applicability, evidence });
      if (!checked.ok) return { done: false, error: checked.error };
    }
    return done(async () => {
      for (let from = 0; from < dossiers.length; from += PORTION) {
        await trx(DOSSIERS)
          .insert(
            dossiers.slice(from, from + PORTION).map(({ documentId, applicability, evidence }) => ({
              ...{ panel_id: id, document_id: documentId },
              ...{ applicability: JSON.stringify(applicability), evidence: JSON.stringify(evidence) },
            })),
          )
          .onConflict(['panel_id', 'document_id'])
          .ignore();
      }
    });
  });
}

/** What is to leave a panel. */
export interface Leaving {
  /** Members by their accounts. */
  readonly jurors: readonly number[];
  readonly dossiers: readonly number[];
}

/** Takes members and dossiers out of a panel that is being prepared, and their assignments with them. */
export function takeOut(
  context: ScoringContext,
  id: number,
  { jurors, dossiers }: Leaving,
  asked: Asked,
): Promise<Answer<number>> {
  const step = { ...asked, event: 'take-out' as const, action: 'taken-out' };
  return panelStep(context, id, step, async ({ uid }, trx) => {
    if (dossiers.length > 0 && context.sources.has(uid)) return DOSSIERS_BROUGHT;
    const leaving = (where: Knex.QueryBuilder) =>
      where
        .where('assignment.panel_id', id)
        .andWhere((either) =>
          either
            .whereRaw('assignment.user_id = any(?)', [jurors])
            .orWhereRaw('assignment.dossier_id = any(?)', [dossiers]),
        );
    const drafts = await emptyDrafts(trx, leaving);
    if (drafts === null) return notAllowed({ code: 'SHEETS_KEPT' });
    return done(async () => {
      await takeBack(trx, drafts);
      await trx(MEMBERS).where({ panel_id: id }).whereRaw('user_id = any(?)', [jurors]).delete();
      await trx(DOSSIERS).where({ panel_id: id }).whereRaw('id = any(?)', [dossiers]).delete();
    });
  });
}
