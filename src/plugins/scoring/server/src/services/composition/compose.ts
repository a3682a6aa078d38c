import { done, notAllowed } from '@parvis/procedure';
import type { Knex } from 'knex';
import type { Origin } from '../../domain/conflict';
import type { Answer } from '../answer';
import type { ScoringContext } from '../context';
import { readDocuments } from '../documents/documents';
import type { Asked } from '../grids/grids';
import { panelStep } from '../panels/panel-step';
import { staffNames } from '../staff-names';
import { DOSSIERS, MEMBERS } from '../tables';
import { emptyDrafts, takeBack } from './drafts';

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
  return panelStep(context, id, step, async (_panel, trx) => {
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
