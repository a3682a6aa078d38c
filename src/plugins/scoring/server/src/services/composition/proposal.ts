import { inTransaction } from '@parvis/procedure/server';
import { conflictOf } from '../../domain/conflict';
import type { ProposalView } from '../../domain/desk/composition';
import { proposeAssignments } from '../../domain/desk/propose-assignments';
import type { ScoringContext } from '../context';
import { goneDocument, readDocuments } from '../documents/documents';
import { findPanel } from '../panels/panel-dossier';
import { readAssignments, readMembers } from '../panels/panel-facts';
import { staffNames } from '../staff-names';
import { DOSSIERS, dossierRowOf } from '../tables';

/** Proposes who judges the dossiers of a panel, each by so many; null when there is no such panel. */
export function propose(
  context: ScoringContext,
  id: number,
  perDossier: number,
): Promise<ProposalView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const panel = await findPanel(trx, id);
    if (panel === null) return null;
    const rows: unknown[] = await trx(DOSSIERS).where({ panel_id: id }).orderBy('id');
    const dossiers = rows.map(dossierRowOf);
    const known = await readDocuments(
      context,
      panel.uid,
      dossiers.map(({ documentId }) => documentId),
    );
    const members = await readMembers(trx, id);
    const names = await staffNames(context.strapi, [...members.keys()]);
    const { judging, recused } = await readAssignments(trx, id);
    const documents = new Map(
      dossiers.map((one) => [one.id, known.get(one.documentId) ?? goneDocument(one.documentId)]),
    );
    const titleOf = (dossier: number): string => documents.get(dossier)?.title ?? String(dossier);
    const proposal = proposeAssignments(
      [...documents].map(([dossier, { origin }]) => {
        const barred = recused.get(dossier) ?? [];
        return {
          dossier,
          assigned: judging.get(dossier) ?? [],
          eligible: [...members].flatMap(([juror, member]) =>
            barred.includes(juror) || conflictOf(member.origin, origin, member.declared.has(dossier))
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
