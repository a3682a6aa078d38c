import { type Operation, orNull, type Schema, schemaRef } from '../openapi';
import {
  APPLICATION,
  body,
  byAccount,
  instant,
  integer,
  json,
  list,
  ofApplication,
  text,
  whole,
} from './label-parts';

const commune = { code: { ...text, description: 'The INSEE code.' }, name: text };
const edition = { id: integer, programme: text, year: integer };
const reasons = list(whole({ code: text, message: text }));

const given = {
  text: { ...text, maxLength: 10_000, description: 'What the commune does, in its own words.' },
  mark: {
    ...orNull(text),
    description: 'The mark that it gives itself, as the scale of the question writes it.',
  },
  notApplicable: {
    ...{ type: ['string', 'null'], maxLength: 2000 },
    description: 'Why the question does not apply to it, in its opinion; null when it does.',
  },
} satisfies Readonly<Record<string, Schema>>;

const line = {
  id: integer,
  edition: whole(edition),
  commune: whole(commune),
  state: { ...text, description: '`draft`, `submitted`, `in-instruction` …' },
  version: { ...integer, description: 'Grows with each step of the application.' },
  createdAt: instant,
  submittedAt: orNull(instant),
};

const calendar = whole(
  Object.fromEntries(
    ['opens', 'closes', 'instructionUntil', 'juryUntil', 'proclamation', 'appealsUntil'].map((point) => [
      point,
      orNull(instant),
    ]),
  ),
);

/** What communes apply with. */
export const LABEL_COMMUNE_SCHEMAS: Readonly<Record<string, Schema>> = {
  LabelClaim: whole(
    {
      ...{ id: integer, commune: whole(commune), role: text },
      state: { enum: ['requested', 'confirmed', 'refused'] },
      reason: { ...orNull(text), description: 'Why it was refused.' },
      ...{ requestedAt: instant, settledAt: orNull(instant) },
    },
    'That the account speaks for a commune, said by the account and confirmed by the label office.',
  ),
  LabelApplicationLine: whole(line, 'An application in the list of those whose it is.'),
  LabelAnswer: whole(
    {
      question: { ...text, description: 'The code of the question in the grid.' },
      ...given,
      version: { ...integer, description: 'Its ETag, to be sent back in `If-Match`.' },
      at: instant,
    },
    'An answer as it was saved last.',
  ),
  LabelApplication: whole(
    {
      ...line,
      edition: whole({ ...edition, state: text, zone: text, calendar }),
      commune: whole({
        ...commune,
        facts: {
          ...{ type: 'object', additionalProperties: true },
          description: 'What the reference data said of it when the application was begun.',
        },
      }),
      as: { enum: ['owner', 'colleague'] },
      claim: {
        ...{ enum: ['requested', 'confirmed', 'refused', null] },
        description: 'How far the claim of the owner to speak for the commune is.',
      },
      revision: { ...integer, description: 'How often it was submitted.' },
      ...{ complementDue: orNull(instant), reason: orNull(text) },
      answers: list(schemaRef('LabelAnswer')),
      renewal: {
        ...orNull(
          whole({
            ...{ application: integer, year: integer },
            changes: list(
              whole({ question: text, change: { enum: ['same', 'reworded', 'rescaled', 'new', 'gone'] } }),
            ),
          }),
        ),
        description: 'What it renews, and what has become of each question since; null when it renews none.',
      },
      progress: whole({ done: integer, of: integer }),
      missing: {
        ...list(whole({ code: text, message: text, question: orNull(text) })),
        description: 'All that keeps it from being submitted, in the order of the grid.',
      },
      steps: {
        ...list(
          whole({
            event: { enum: ['submit', 'answer', 'withdraw', 'appeal'] },
            allowed: { type: 'boolean' },
            reasons,
          }),
        ),
        description: 'What can be done now, and why what cannot be done cannot.',
      },
    },
    'An application as those see it whose it is: its owner and invited colleagues.',
  ),
};

const step = (event: 'submit' | 'withdraw', summary: string, description: string): Operation =>
  ofApplication(
    {
      ...{ operationId: `${event}LabelApplication`, summary, description },
      ...body({ type: 'object', properties: { version: integer }, additionalProperties: false }, false),
      responses: { 200: json('The application as it is now.', schemaRef('LabelApplication')) },
    },
    [400, 404, 409, 412, 429],
  );

/** What a commune asks of the label, by method and path. */
export const LABEL_COMMUNE_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/label/claims': byAccount(
    {
      ...{ operationId: 'listLabelClaims', summary: 'List the communes that the account asked to speak for' },
      responses: { 200: json('The claims, the latest first.', list(schemaRef('LabelClaim'))) },
    },
    [],
  ),
  'post /api/label/claims': byAccount(
    {
      ...{ operationId: 'makeLabelClaim', summary: 'Ask to speak for a commune' },
      description: 'The label office confirms it before the first application can be submitted.',
      ...body(
        whole({ commune: { ...text, pattern: '^[0-9A-Z]{5}$' }, role: { ...text, maxLength: 200 } }),
        true,
      ),
      responses: { 201: json('The claim.', schemaRef('LabelClaim')) },
    },
    [400, 409, 429],
  ),
  'get /api/label/applications': byAccount(
    {
      ...{ operationId: 'listLabelApplications', summary: 'List the applications of the account' },
      responses: { 200: json('The latest first.', list(schemaRef('LabelApplicationLine'))) },
    },
    [],
  ),
  'post /api/label/applications': byAccount(
    {
      ...{ operationId: 'beginLabelApplication', summary: 'Begin an application' },
      description:
        'Between the opening and the closing of an edition, for a commune that the account has asked to speak for. It is filled with what the reference data say of the commune; `renews` fills it with the answers of an earlier application, too, that was submitted for the commune by a team of the account.',
      ...body(
        {
          type: 'object',
          properties: {
            ...{ edition: integer, commune: { ...text, pattern: '^[0-9A-Z]{5}$' }, renews: orNull(integer) },
          },
          ...{ required: ['edition', 'commune'], additionalProperties: false },
        },
        true,
      ),
      responses: { 201: json('The application.', schemaRef('LabelApplication')) },
    },
    [400, 409, 429],
  ),
  'get /api/label/applications/{id}': ofApplication(
    {
      ...{ operationId: 'readLabelApplication', summary: 'Read an application' },
      description: 'With its answers, what it lacks and what can be done.',
      responses: { 200: json('The application.', schemaRef('LabelApplication')) },
    },
    [404],
  ),
  'patch /api/label/applications/{id}/answers/{question}': byAccount(
    {
      ...{ operationId: 'saveLabelAnswer', summary: 'Save one answer' },
      description:
        'What is not sent stays as it is. `If-Match` names the version of the answer that was read, `"0"` for one that is not there yet; when somebody else has saved meanwhile, 412 encloses the present answer in `details.present`.',
      parameters: [
        APPLICATION,
        {
          ...{ name: 'question', in: 'path', required: true, schema: text },
          description: 'The code of the question.',
        },
        {
          ...{ name: 'If-Match', in: 'header', required: true, schema: text, example: '"3"' },
          description: 'The version of the answer that was read, in quotes.',
        },
      ],
      ...body({ type: 'object', properties: given, additionalProperties: false }, true),
      responses: {
        200: json('The answer as it was saved.', schemaRef('LabelAnswer'), {
          headers: { ETag: { description: 'Its version, in quotes.', schema: text } },
        }),
      },
    },
    [400, 404, 409, 412, 422, 428, 429],
  ),
  'post /api/label/applications/{id}/submit': step(
    'submit',
    'Submit an application',
    'Everything in it is kept as a revision that nobody can change. A commune has one submitted application in an edition: 409 `ANOTHER_IS_LIVE`.',
  ),
  'post /api/label/applications/{id}/withdraw': step(
    'withdraw',
    'Withdraw an application',
    'Until the label office has finished its instruction.',
  ),
};
