import { done, type Outcome } from '@parvis/procedure';
import { inTransaction, type Language } from '@parvis/procedure/server';
import { progressOf } from '../../domain/desk/criteria';
import type { SheetView } from '../../domain/desk/views';
import { sheetProcedure } from '../../domain/procedures/sheet-procedure';
import type { ScoringContext } from '../context';
import { fieldLabels } from '../documents/field-labels';
import { gridOf, gridRowFor } from '../grids/find-grid';
import { possible } from '../possible';
import { criteriaOf } from './inputs';
import { factsOf } from './sheet-step';
import { type OwnSheet, onDesk, openable } from './sheets';

/** A juror's sheet with all that is needed to fill it in. */
export function sheetView(
  context: ScoringContext,
  own: OwnSheet,
  language: Language,
): Promise<Outcome<SheetView>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const outcome = await openable(context, trx, own);
    if (!outcome.done) return outcome;
    const { sheet, panel, dossier, document } = outcome.value;
    const criteria = criteriaOf(await gridOf(context, trx, panel), dossier);
    const source = context.sources.get(panel.uid);
    const fieldsOf = source?.fieldsOf ?? panel.uid;
    const labelOf = await fieldLabels(context.strapi, fieldsOf);
    const { content } = await gridRowFor(trx, panel.gridId);
    const row = (await onDesk(context, trx, own.juror)).filter(
      (one) => one.sheet.state !== 'recused' && one.conflict === null,
    );
    const place = row.findIndex((one) => one.sheet.id === sheet.id);
    const decision = sheetProcedure.decide(sheet.state, 'submit', factsOf(outcome.value, criteria, 'juror'));
    return done({
      ...{ assignment: sheet.assignmentId, panel: { id: panel.id, label: panel.label } },
      ...{ title: document.title, uid: fieldsOf, grid: content },
      fields: document.fields.map((field) => ({ ...field, label: labelOf(field.name) })),
      kindNames: source?.kindNames(language) ?? {},
      statements: (await source?.statements(dossier.documentId)) ?? {},
      ...{ applicability: dossier.applicability, evidence: dossier.evidence },
      ...{ state: sheet.state, version: sheet.version, given: sheet.given },
      ...progressOf(criteria, sheet.given),
      submit: possible(decision, language),
      previous: row[place - 1]?.sheet.assignmentId ?? null,
      next: row[place + 1]?.sheet.assignmentId ?? null,
    });
  });
}
