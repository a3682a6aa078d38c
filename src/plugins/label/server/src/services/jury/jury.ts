import { scoring } from '@parvis/scoring';
import type { Jury } from '../../interface/jury';
import type { LabelContext } from '../context';
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
