import { sendPage } from '@parvis/pages';
import type { Language } from '@parvis/procedure/server';
import { errorSentence, type ScoringError } from '@parvis/scoring/engine';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { questionsOf } from '../domain/application/questions';
import { type FilledIn, filledIn } from '../domain/trial/form-fields';
import { placeInTried } from '../domain/trial/trial-dossier';
import { contextOf } from '../services/context';
import { selfAssessment } from '../services/self-assessment/self-assessment';
import type { FormFault } from '../views/trial-form';
import { noEditionPage, trialPage } from '../views/trial-pages';
import { editionIn, languageAsked } from './trial-requests';

const NOTHING: FilledIn = { marks: {}, notApplicable: {}, evidence: [] };

const fields = z.record(z.string(), z.unknown()).catch({});

/** These pages are French first: English for browsers that prefer it. */
const preferred = (context: Context): Language =>
  context.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';

/** What is wrong, at the question of which it is wrong. */
function faultOf(error: ScoringError, codes: readonly string[], language: Language): FormFault {
  const question = placeInTried(error.path).split('/').at(-1) ?? '';
  return { question: codes.includes(question) ? question : null, message: errorSentence(error)[language] };
}

/** The small page on which a commune tries out what it would obtain. Nothing is kept. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  const { publisher } = house.options;

  return {
    async ask(context: Context): Promise<void> {
      const language = languageAsked(context, preferred);
      const asked = await editionIn(house, context);
      if (asked === null) return sendPage(context, noEditionPage(publisher, language));
      const { path } = context;
      sendPage(context, trialPage({ language, publisher, asked, path, filled: NOTHING }));
    },

    async answer(context: Context): Promise<void> {
      const language = languageAsked(context, preferred);
      const asked = await editionIn(house, context);
      if (asked === null) return sendPage(context, noEditionPage(publisher, language));
      const codes = questionsOf(asked.grid.root).map(({ code }) => code);
      const filled = filledIn(codes, fields.parse(context.request.body));
      const answer = selfAssessment(asked.grid, filled);
      const outcome = answer.ok
        ? { assessed: answer.value }
        : { fault: faultOf(answer.error, codes, language) };
      sendPage(context, trialPage({ language, publisher, asked, path: context.path, filled, outcome }));
    },
  };
};
