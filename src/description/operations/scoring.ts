import { errors } from '../errors';
import { type Operation, type Schema, schemaRef } from '../openapi';
import { CREDENTIALS } from '../security';

const file = (description: string): Schema => ({ type: 'object', description, additionalProperties: true });

/** What is public of a score. */
export const SCORING_SCHEMAS: Readonly<Record<string, Schema>> = {
  ScoringResult: {
    description: 'A score with all that is needed to recompute it. Jurors stand in it under pseudonyms.',
    type: 'object',
    properties: {
      title: { type: 'string', description: 'What was scored.' },
      publishedAt: { type: 'string', format: 'date-time' },
      grid: file('The grid, as `npm run score -- --grid` reads it.'),
      dossier: file('What was decided, and the sheets in force, as `npm run score -- --dossier` reads it.'),
      result: file('The score, level, blockers and hashes, and the trace that explains every step.'),
    },
    required: ['title', 'publishedAt', 'grid', 'dossier', 'result'],
  },
};

const PUBLIC_TOKEN = {
  name: 'publicToken',
  in: 'path',
  required: true,
  description: 'The public address that the owner hands out.',
  schema: { type: 'string' },
} as const;

/** A file of a published score, to keep. */
const download = (what: 'grid' | 'dossier', command: string): Operation => ({
  operationId: what === 'grid' ? 'downloadScoringGrid' : 'downloadScoringDossier',
  tags: ['Scoring'],
  summary: `Download the ${what} of a published score`,
  description: `As \`${command}\` reads it.`,
  parameters: [PUBLIC_TOKEN],
  responses: {
    200: { description: `The ${what}.`, content: { 'application/json': { schema: file(`The ${what}.`) } } },
    ...errors(404),
  },
  security: CREDENTIALS.anyone,
});

/** Public results of scoring, by method and path. */
export const SCORING_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/scoring/results/{publicToken}': {
    operationId: 'readScoringResult',
    tags: ['Scoring'],
    summary: 'Read a published score',
    description:
      'The score of a dossier that its owner has published, with the grid and the inputs: whoever computes again gets the same `resultHash`.',
    parameters: [PUBLIC_TOKEN],
    responses: {
      200: {
        description: 'The score.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: { data: schemaRef('ScoringResult') },
              required: ['data'],
            },
          },
        },
      },
      ...errors(404),
    },
    security: CREDENTIALS.anyone,
  },
  'get /api/scoring/results/{publicToken}/grid': download('grid', 'npm run score -- --grid'),
  'get /api/scoring/results/{publicToken}/dossier': download('dossier', 'npm run score -- --dossier'),
  'get /api/scoring/recompute.js': {
    operationId: 'readRecomputeScript',
    tags: ['Scoring'],
    summary: 'Read the script that recomputes a score',
    description: 'The engine for a browser, as the page of a published result loads it.',
    responses: {
      200: { description: 'The script.', content: { 'text/javascript': { schema: { type: 'string' } } } },
    },
    security: CREDENTIALS.anyone,
  },
};
