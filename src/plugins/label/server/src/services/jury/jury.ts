import { scoring } from '@parvis/scoring';
import type { Decisions, Jury } from '../../interface/jury';
import type { LabelContext } from '../context';
import { adoptDecisions } from '../decisions/adopt-decisions';
import { decisionViews, deliberationView } from '../decisions/decision-views';
import { editDecision } from '../decisions/edit-decision';
import { prepareDecisions } from '../decisions/prepare-decisions';
import { changeSitting, openSitting } from '../decisions/sittings';
import { SCORED_AS } from './dossier-source';
import { beginDeliberation, sendToJury } from './jury-steps';
import { juryView } from './jury-view';
import { prepareJury } from './prepare-jury';

export const makeJury = (context: LabelContext): Jury => ({
  view: (edition, portion) => juryView(context, edition, portion),
  prepare: (edition, asked) => prepareJury(context, edition, asked),
  send: (edition, asked) => sendToJury(context, edition, asked),
  deliberate: (edition, asked) => beginDeliberation(context, edition, asked),
  isJuror: (application, staff) =>
    scoring(context.strapi).sourced.isJudgedBy(SCORED_AS, String(application), staff),
});

export const makeDecisions = (context: LabelContext): Decisions => ({
  deliberation: (edition, asked) => deliberationView(context, edition, asked),
  on: (application) => decisionViews(context, application),
  openSitting: (wanted, asked) => openSitting(context, wanted, asked),
  changeSitting: (wanted, asked) => changeSitting(context, wanted, asked),
  prepare: (wanted, asked) => prepareDecisions(context, wanted, asked),
  edit: (wanted, asked) => editDecision(context, wanted, asked),
  adopt: (wanted, asked) => adoptDecisions(context, wanted, asked),
});
