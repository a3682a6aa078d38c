import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { askedGrid } from '../domain/application/asked-grid';
import { contextOf } from '../services/context';
import { publicEditions } from '../services/editions/public-editions';
import { gridHash, selfAssessment } from '../services/self-assessment/self-assessment';
import { toldAssessment } from '../services/self-assessment/told-assessment';
import { scoringError } from './scoring-error';
import { existingEdition, languageAsked, triedIn } from './trial-requests';

/** What everybody may ask: which editions there are, what they ask, and what one would obtain. Nothing is kept. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);

  return {
    async editions(context: Context): Promise<void> {
      context.body = { data: await publicEditions(house) };
    },

    async questions(context: Context): Promise<void> {
      const { edition, grid } = await existingEdition(house, context);
      context.body = { data: { edition, grid: { ...askedGrid(grid), hash: gridHash(grid) } } };
    },

    /** A file to keep, as `npm run score` reads it. */
    async grid(context: Context): Promise<void> {
      const { grid } = await existingEdition(house, context);
      context.attachment('grid.json');
      context.type = 'application/json; charset=utf-8';
      context.body = `${JSON.stringify(grid, null, 2)}\n`;
    },

    async assess(context: Context): Promise<void> {
      const { grid } = await existingEdition(house, context);
      const language = languageAsked(context);
      const answer = selfAssessment(grid, triedIn(context, language));
      if (!answer.ok) throw scoringError(answer.error, language);
      context.set('Cache-Control', 'no-store');
      context.body = { data: toldAssessment(answer.value, language) };
    },
  };
};
