import { type Operation, orNull, type Schema, schemaRef } from '../openapi';
import { body, instant, integer, json, list, ofApplication, text, whole } from './label-parts';

/** What communes are asked for after their submission, and what they hold against a decision. */
export const LABEL_INSTRUCTION_SCHEMAS: Readonly<Record<string, Schema>> = {
  LabelComplement: whole(
    {
      id: integer,
      items: {
        type: 'array',
        items: whole({
          question: {
            ...orNull(text),
            description:
              'The question whose answer may be changed; null for what belongs to the whole dossier.',
          },
          text,
        }),
      },
      due: { ...instant, description: 'At this instant it is too late to answer.' },
      askedAt: instant,
      ...{ answer: orNull(text), answeredAt: orNull(instant) },
      closedAt: {
        ...orNull(instant),
        description:
          'When it was answered, or the office went on without an answer; null while one is awaited.',
      },
    },
    'What the label office has asked a commune for.',
  ),
  LabelAppeal: whole(
    {
      id: integer,
      state: { enum: ['filed', 'admissible', 'inadmissible', 're-examined', 'upheld', 'reformed'] },
      grounds: { ...text, maxLength: 20_000 },
      reason: { ...orNull(text), description: 'Why it ended as it did.' },
      filedAt: instant,
    },
    'What a commune holds against the decision on its application.',
  ),
};

/** Complements and appeals, by method and path. */
export const LABEL_INSTRUCTION_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/label/applications/{id}/complements': ofApplication(
    {
      ...{ operationId: 'listLabelComplements', summary: 'List what the label office has asked for' },
      responses: { 200: json('The latest first.', list(schemaRef('LabelComplement'))) },
    },
    [404],
  ),
  'post /api/label/applications/{id}/complements/answer': ofApplication(
    {
      ...{ operationId: 'answerLabelComplement', summary: 'Answer what the label office has asked for' },
      description:
        'Before the due instant; later it is 409 `TOO_LATE`. The dossier, with the answers and the evidence that were changed for it, is kept as the next revision.',
      ...body(whole({ version: integer, answer: { ...text, maxLength: 10_000 } }), true),
      responses: { 200: json('The application as it is now.', schemaRef('LabelApplication')) },
    },
    [400, 404, 409, 412, 429],
  ),
  'get /api/label/applications/{id}/appeals': ofApplication(
    {
      operationId: 'listLabelAppeals',
      summary: 'List the appeals against the decision on an application',
      responses: { 200: json('The latest first.', list(schemaRef('LabelAppeal'))) },
    },
    [404],
  ),
  'post /api/label/applications/{id}/appeals': ofApplication(
    {
      ...{ operationId: 'fileLabelAppeal', summary: 'Contest the decision on an application' },
      description:
        'After the proclamation and before the limit of the calendar; later it is 409 `APPEAL_TOO_LATE`. An admissible appeal is examined on the same grid by a panel of which no member took part in the first decision, and makes it no less favourable.',
      ...body(whole({ grounds: { ...text, maxLength: 20_000 } }), true),
      responses: { 201: json('The appeal.', schemaRef('LabelAppeal')) },
    },
    [400, 404, 409, 429],
  ),
};
