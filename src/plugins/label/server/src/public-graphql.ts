import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { trialBody } from './controllers/trial-requests';
import { askedGrid } from './domain/application/asked-grid';
import { CALENDAR } from './domain/edition/calendar';
import { contextOf } from './services/context';
import { askedEdition, publicEditions } from './services/editions/public-editions';
import { gridHash, selfAssessment } from './services/self-assessment/self-assessment';
import { toldAssessment, toldError } from './services/self-assessment/told-assessment';
import { said } from './services/words';

/** Strapi hands its own copy of Nexus to extensions: types of a second one would not be recognised. */
export interface Tools {
  readonly nexus: typeof import('nexus');
}

const named = z.object({ edition: z.int() });
const spoken = z.object({ locale: z.enum(['fr', 'en']).nullish() });
const trial = named.extend({ trial: trialBody });

/**
 * Lets GraphQL ask what REST does. Trying out stores nothing, and is a mutation nevertheless: it costs a calculation, and
 * mutations are counted like what is sent over REST, where queries are not.
 */
export function offerInGraphql(strapi: Core.Strapi): void {
  const graphql = strapi.plugins.graphql;
  if (graphql === undefined) return;

  const questions = async (edition: number) => {
    const found = await askedEdition(contextOf(strapi), edition);
    if (found === null) return null;
    return { edition: found.edition, grid: { ...askedGrid(found.grid), hash: gridHash(found.grid) } };
  };
  const assess = async (asked: unknown) => {
    const language = spoken.catch({}).parse(asked).locale ?? 'en';
    const { success, data } = trial.safeParse(asked);
    if (!success)
      throw new errors.ValidationError(said('invalid', language), { code: 'INVALID_REQUEST', errors: [] });
    const found = await askedEdition(contextOf(strapi), data.edition);
    if (found === null) return null;
    const answer = selfAssessment(found.grid, data.trial);
    return answer.ok
      ? { assessment: toldAssessment(answer.value, language), error: null }
      : { assessment: null, error: toldError(answer.error, language) };
  };

  const extension = ({ nexus }: Tools) => ({
    types: [
      nexus.objectType({
        name: 'LabelProgramme',
        definition(type) {
          for (const part of ['slug', 'title', 'description']) type.nonNull.string(part);
        },
      }),
      nexus.objectType({
        name: 'LabelCalendar',
        description: 'Instants in UTC; null for what is not decided yet.',
        definition(type) {
          for (const point of CALENDAR) type.string(point);
        },
      }),
      nexus.objectType({
        name: 'LabelEdition',
        description: 'A call of a programme that is public.',
        definition(type) {
          for (const part of ['id', 'year']) type.nonNull.int(part);
          for (const part of ['state', 'zone']) type.nonNull.string(part);
          type.nonNull.field('programme', { type: 'LabelProgramme' });
          type.nonNull.field('calendar', { type: 'LabelCalendar' });
        },
      }),
      nexus.objectType({
        name: 'LabelQuestions',
        definition(type) {
          type.nonNull.field('edition', { type: 'LabelEdition' });
          type.nonNull.field('grid', { type: 'JSON' });
        },
      }),
      nexus.objectType({
        name: 'LabelTrialAnswer',
        description: 'What one would obtain, or why it cannot be scored.',
        definition(type) {
          for (const part of ['assessment', 'error']) type.field(part, { type: 'JSON' });
        },
      }),
      nexus.extendType({
        type: 'Query',
        definition(type) {
          type.nonNull.list.nonNull.field('labelEditions', {
            type: 'LabelEdition',
            resolve: () => publicEditions(contextOf(strapi)),
          });
          type.field('labelQuestions', {
            type: 'LabelQuestions',
            args: { edition: nexus.nonNull(nexus.intArg()) },
            resolve: (_root, asked) => questions(named.parse(asked).edition),
          });
        },
      }),
      nexus.extendType({
        type: 'Mutation',
        definition(type) {
          type.field('labelSelfAssessment', {
            type: 'LabelTrialAnswer',
            args: {
              edition: nexus.nonNull(nexus.intArg()),
              trial: nexus.nonNull(nexus.arg({ type: 'JSON' })),
              locale: nexus.stringArg(),
            },
            resolve: (_root, asked) => assess(asked),
          });
        },
      }),
    ],
    resolversConfig: Object.fromEntries(
      ['Query.labelEditions', 'Query.labelQuestions', 'Mutation.labelSelfAssessment'].map((path) => [
        path,
        { auth: false },
      ]),
    ),
  });
  graphql.service('extension').use(extension);
}
