import { errors } from '../errors';
import { type Operation, type Parameter, type Response, type Schema, schemaRef } from '../openapi';
import { CREDENTIALS } from '../security';

const TAGS = ['Label'];
const text: Schema = { type: 'string' };
const instant: Schema = { type: ['string', 'null'], format: 'date-time' };

const object = (properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  required: Object.keys(properties),
});
const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  ...(description === undefined ? {} : { description }),
  items,
});
const file = (description: string): Schema => ({ type: 'object', description, additionalProperties: true });
const figure = (description: string): Schema =>
  object({ n: text, d: text, decimal: text }, `${description} Exactly \`n\`/\`d\`, and a decimal to read.`);

const level = object({ code: text, label: text });
const threshold = {
  threshold: { ...text, description: 'Out of 100.' },
  strict: { type: 'boolean', description: 'Whether the score has to be above it, not at it.' },
} as const;

/** What everybody may ask of the label, and what is answered. */
export const LABEL_TRIAL_SCHEMAS: Readonly<Record<string, Schema>> = {
  LabelEdition: object(
    {
      id: { type: 'integer' },
      programme: object({ slug: text, title: text, description: text }),
      year: { type: 'integer' },
      state: {
        enum: ['upcoming', 'open', 'closed', 'proclaimed', 'archived'],
        description: 'At the closing instant it is closed; it stays so until its awards are proclaimed.',
      },
      zone: { ...text, description: 'The IANA zone in which people speak of its instants.' },
      calendar: object({
        ...{ opens: instant, closes: instant, instructionUntil: instant, juryUntil: instant },
        ...{ proclamation: instant, appealsUntil: instant },
      }),
    },
    'A call of a programme. Instants are in UTC.',
  ),
  LabelQuestions: object({
    edition: schemaRef('LabelEdition'),
    grid: object({
      ...{ code: text, version: text, label: text, hash: { ...text, description: 'SHA-256 of the grid.' } },
      pillars: list(object({ code: text, label: text, weight: text })),
      questions: list(
        object({
          ...{ code: text, label: text, help: { type: ['string', 'null'] } },
          within: list(text, 'The labels of what it stands in, from the pillar down.'),
          scale: object({ min: text, max: text, step: { type: ['string', 'null'] } }),
          descriptors: {
            type: 'object',
            description: 'What a mark means, by mark.',
            additionalProperties: text,
          },
          mayBeNotApplicable: { type: 'boolean' },
          evidence: object(
            { minimum: { type: 'integer' }, kinds: list(text) },
            'How many pieces it asks for; of these kinds, or of any where none is named.',
          ),
        }),
        'In the order of the grid. Their words stand in the language in which the grid was written.',
      ),
      levels: list(object({ code: text, label: text, ...threshold }), 'In ascending order.'),
    }),
  }),
  LabelTrial: {
    type: 'object',
    description: 'What is tried out.',
    properties: {
      marks: {
        type: 'object',
        description: 'Marks by question, as texts. `null`, or no entry: not answered yet.',
        additionalProperties: { type: ['string', 'null'] },
      },
      notApplicable: {
        type: 'object',
        description: 'Why a question does not apply, by question.',
        additionalProperties: text,
      },
      evidence: list(text, 'What could be proven; taken as accepted evidence.'),
    },
    required: ['marks'],
  },
  LabelSelfAssessment: object({
    score: figure('Out of 100; what is not answered counts for nothing.'),
    level: { anyOf: [level, { type: 'null' }] },
    next: {
      anyOf: [
        object(
          {
            ...{ code: text, label: text, ...threshold },
            missing: figure('Points from the score to the threshold.'),
            reached: { type: 'boolean', description: 'Whether the score is high enough.' },
            conditions: list(
              object({ code: { type: ['string', 'null'] }, kind: text, sentence: text }),
              'What has to hold besides, here or for a level below, and does not.',
            ),
          },
          'The lowest level that is not reached yet.',
        ),
        { type: 'null' },
      ],
    },
    improvements: list(
      object({
        question: text,
        gain: figure('What its best mark alone would add.'),
        together: figure('The score with the best marks at it and at all before it.'),
      }),
      'The largest gain first.',
    ),
    answered: object({ done: { type: 'integer' }, of: { type: 'integer' } }),
    dossier: file('As `npm run score -- --partial --dossier` reads it.'),
    result: file('The score with its hashes, and the trace that explains every step.'),
  }),
};

const EDITION: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The edition.',
  schema: { type: 'integer', minimum: 1 },
};
const LOCALE: Parameter = {
  name: 'locale',
  in: 'query',
  description: 'The language of sentences and refusals; what `Accept-Language` prefers unless given.',
  schema: { type: 'string', enum: ['fr', 'en'] },
};

const data = (schema: Schema): Response['content'] => ({
  'application/json': { schema: object({ data: schema }) },
});
const UNSCORABLE: Response = {
  description: 'What was sent cannot be scored: a stable `details.code`, `details.path` and how to mend it.',
  content: { 'application/json': { schema: schemaRef('Error') } },
};

/** An operation that everybody may call. */
const open = (
  {
    operationId,
    summary,
    description,
    parameters = [EDITION],
  }: Pick<Operation, 'operationId' | 'summary' | 'description' | 'parameters'>,
  answered: Response,
  refused: Operation['responses'] = errors(),
): Operation => ({
  ...{ operationId, tags: TAGS, summary, parameters },
  ...(description === undefined ? {} : { description }),
  responses: { 200: answered, ...refused },
  security: CREDENTIALS.anyone,
});

const page = (what: string): Response => ({
  description: what,
  content: { 'text/html': { schema: text } },
});

/** What everybody may ask of the label, by method and path. */
export const LABEL_TRIAL_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/label/editions': open(
    { operationId: 'listLabelEditions', summary: 'List the editions of the label', parameters: [] },
    {
      description: 'Every public edition, the latest first.',
      content: data(list(schemaRef('LabelEdition'))),
    },
  ),
  'get /api/label/editions/{id}/questions': open(
    {
      operationId: 'readLabelQuestions',
      summary: 'Read what an edition asks',
      parameters: [EDITION, LOCALE],
    },
    { description: 'The questions.', content: data(schemaRef('LabelQuestions')) },
    errors(404),
  ),
  'get /api/label/editions/{id}/grid': open(
    {
      operationId: 'downloadLabelGrid',
      summary: 'Download the grid of an edition',
      description: 'As `npm run score -- --grid` reads it.',
    },
    { description: 'The grid.', content: { 'application/json': { schema: file('The grid.') } } },
    errors(404),
  ),
  'post /api/label/editions/{id}/self-assessment': {
    ...open(
      {
        operationId: 'tryLabelSelfAssessment',
        summary: 'Try out what one would obtain',
        description:
          'Scored by the engine and the rules of the jury. Nothing is kept, and no account is needed.',
        parameters: [EDITION, LOCALE],
      },
      { description: 'The score, and what is lacking.', content: data(schemaRef('LabelSelfAssessment')) },
      { 422: UNSCORABLE, ...errors(400, 404, 413, 429) },
    ),
    requestBody: { required: true, content: { 'application/json': { schema: schemaRef('LabelTrial') } } },
  },
  'get /api/label/editions/{id}/auto-evaluation': open(
    {
      operationId: 'readLabelTrialPage',
      summary: 'Open the page on which an edition is tried out',
      description: 'A form with every question, which needs no script. A front-end site may make its own.',
      parameters: [EDITION, LOCALE],
    },
    page('The page.'),
    { 404: page('As for any address under which no edition is public.'), ...errors() },
  ),
  'post /api/label/editions/{id}/auto-evaluation': {
    ...open(
      {
        operationId: 'answerLabelTrialPage',
        summary: 'Send the form of that page',
        description: 'Answers with the score and the form, as it was filled in. Nothing is kept.',
        parameters: [EDITION, LOCALE],
      },
      page('The score, and what is lacking.'),
      {
        404: page('As for any address under which no edition is public.'),
        422: page('The form, with what is wrong in it.'),
        ...errors(413, 429),
      },
    ),
    requestBody: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          schema: { type: 'object', additionalProperties: text, description: 'The fields of the form.' },
        },
      },
    },
  },
};
