import type { Label } from '../interface/label';
import { applicationView, isOwn, listApplications } from './applications/application-views';
import { beginApplication } from './applications/begin-application';
import { saveAnswer } from './applications/save-answer';
import { stepApplication } from './applications/step-application';
import { listClaims, makeClaim, ownClaims, settleClaim } from './claims/claims';
import type { LabelContext } from './context';
import { makeDecisions } from './decisions/decisions';
import { editionView, listEditions } from './editions/edition-views';
import { createEdition, prepareEdition, stepEdition } from './editions/editions';
import { createProgramme, listProgrammes } from './editions/programmes';
import { addEvidence } from './evidence/add-evidence';
import { dashboardOf } from './instruction/dashboard';
import { decideApplicability } from './instruction/decide-applicability';
import { decideEvidence } from './instruction/decide-evidence';
import { listForOffice } from './instruction/office-list';
import { officeView } from './instruction/office-view';
import { stepOfOffice } from './instruction/step-of-office';
import { makeJury } from './jury/jury';

/** The label of one Strapi. */
export function makeLabel(context: LabelContext): Label {
  return {
    programmes: {
      list: () => listProgrammes(context),
      create: (wanted, staff) => createProgramme(context, wanted, staff),
    },
    editions: {
      list: (language) => listEditions(context, language),
      view: (id, language) => editionView(context, id, language),
      create: (wanted, staff) => createEdition(context, wanted, staff),
      prepare: (wanted, asked) => prepareEdition(context, wanted, asked),
      step: (wanted, asked) => stepEdition(context, wanted, asked),
    },
    claims: {
      own: (user) => ownClaims(context, user),
      make: (claim) => makeClaim(context, claim),
      list: (asked, language) => listClaims(context, asked, language),
      settle: (wanted, asked) => settleClaim(context, wanted, asked),
    },
    applications: {
      list: (user) => listApplications(context, user),
      isOwn: (own) => isOwn(context, own),
      view: (own, language) => applicationView(context, own, language),
      begin: (wanted) => beginApplication(context, wanted),
      save: (own, change) => saveAnswer(context, own, change),
      step: (step) => stepApplication(context, step),
    },
    evidence: { add: (own, added) => addEvidence(context, own, added) },
    instruction: {
      step: (wanted, asked) => stepOfOffice(context, wanted, asked),
      decideEvidence: (wanted, asked) => decideEvidence(context, wanted, asked),
      decideApplicability: (wanted, asked) =>
        decideApplicability(context, wanted, { ...asked, how: 'decide' }),
    },
    jury: makeJury(context),
    decisions: makeDecisions(context),
    office: {
      dashboard: (edition, language) => dashboardOf(context, edition, language),
      list: (query) => listForOffice(context, query),
      view: (application, language) => officeView(context, application, language),
    },
  };
}
