import type { Decisions } from '../../interface/jury';
import type { LabelContext } from '../context';
import { adoptDecisions } from './adopt-decisions';
import { decisionViews } from './decision-views';
import { deliberationView } from './deliberation-view';
import { editDecision } from './edit-decision';
import { prepareDecisions } from './prepare-decisions';
import { changeSitting, openSitting } from './sittings';

export const makeDecisions = (context: LabelContext): Decisions => ({
  deliberation: (edition, asked) => deliberationView(context, edition, asked),
  on: (application) => decisionViews(context, application),
  openSitting: (wanted, asked) => openSitting(context, wanted, asked),
  changeSitting: (wanted, asked) => changeSitting(context, wanted, asked),
  prepare: (wanted, asked) => prepareDecisions(context, wanted, asked),
  edit: (wanted, asked) => editDecision(context, wanted, asked),
  adopt: (wanted, asked) => adoptDecisions(context, wanted, asked),
});
