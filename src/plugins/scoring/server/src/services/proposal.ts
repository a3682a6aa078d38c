import { inTransaction } from '@parvis/procedure/server';
import { conflictOf } from '../domain/conflict';
import type { ProposalView } from '../domain/desk/composition';
import { proposeAssignments } from '../domain/desk/propose-assignments';
import { readCases, type SheetCase } from './cases';
import type { ScoringContext } from './context';
import { goneDocument, readDocuments } from './documents';
import { readMembers } from './panel-facts';
import { staffNames } from './staff-names';
import { DOSSIERS, dossierRowOf, PANELS, panelRowOf } from './tables';

/** Proposes who judges the dossiers of a panel, each by so many; null when there is no such panel. */
export function propose(
  context: ScoringContext,
  id: number,
  perDossier: number,
): Promise<ProposalView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const row: unknown = await trx(PANELS).where({ id }).first();
    if (row === undefined) return null;
    const { uid } = panelRowOf(row);
    const rows: unknown[] = await trx(DOSSIERS).where({ panel_id: id }).orderBy('id');
    const dossiers = rows.map(dossierRowOf);
    const known = await readDocuments(
      context,
      uid,
      dossiers.map(({ documentId }) => documentId),
    );
    const members = await readMembers(trx, id);
    const names = await staffNames(context.strapi, [...members.keys()]);
    const cases = new Map<number, SheetCase[]>();
    for (const one of await readCases(context, trx, { 'assignment.panel_id': id })) {
      const others = cases.get(one.dossier.id);
      if (others === undefined) cases.set(one.dossier.id, [one]);
      else others.push(one);
    }
    const documents = new Map(
      dossiers.map((one) => [one.id, known.get(one.documentId) ?? goneDocument(one.documentId)]),
    );
    const titleOf = (dossier: number): string => documents.get(dossier)?.title ?? String(dossier);
    const proposal = proposeAssignments(
      [...documents].map(([dossier, { origin }]) => {
        const own = cases.get(dossier) ?? [];
        const recused = own.filter(({ sheet }) => sheet.state === 'recused').map(({ juror }) => juror);
        return {
          dossier,
          assigned: own.filter(({ sheet }) => sheet.state !== 'recused').map(({ juror }) => juror),
          eligible: [...members].flatMap(([juror, member]) =>
            recused.includes(juror) || conflictOf(member.origin, origin, member.declared.has(dossier))
              ? []
              : [juror],
          ),
        };
      }),
      [...members.keys()],
      perDossier,
    );
    return {
      assignments: proposal.assignments.map(({ dossier, juror }) => ({
        ...{ dossier, title: titleOf(dossier), juror, name: names.get(juror) ?? `#${juror}` },
      })),
      short: proposal.short.map((one) => ({ ...one, title: titleOf(one.dossier) })),
    };
  });
}
