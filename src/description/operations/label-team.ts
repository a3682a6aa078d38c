import { errors } from '../errors';
import { type Operation, orNull, type Parameter, type Schema, schemaRef } from '../openapi';
import { CREDENTIALS } from '../security';
import { page } from './personal-link';

const text: Schema = { type: 'string' };
const instant: Schema = { type: 'string', format: 'date-time' };
const email: Schema = { type: 'string', format: 'email', maxLength: 254 };

/** What is said about the team of an application, by name. */
export const LABEL_TEAM_SCHEMAS: Readonly<Record<string, Schema>> = {
  LabelInvitation: {
    description: 'That somebody may join the team of an application, for fourteen days.',
    type: 'object',
    properties: {
      id: { type: 'integer' },
      ...{ email, until: instant, state: { enum: ['sent', 'accepted', 'revoked', 'expired'] } },
    },
    required: ['id', 'email', 'state', 'until'],
    additionalProperties: false,
  },
  LabelTeamMember: {
    description: 'Somebody who works on an application.',
    type: 'object',
    properties: {
      account: { type: 'integer' },
      email: orNull(email),
      role: { enum: ['owner', 'colleague'] },
      since: instant,
    },
    required: ['account', 'email', 'role', 'since'],
    additionalProperties: false,
  },
  LabelInvitationLink: {
    description: 'What an invitation is about.',
    type: 'object',
    properties: {
      ...{ commune: text, programme: text, year: { type: 'integer' }, until: instant },
      acceptable: { type: 'boolean', description: 'By the account of the address that was invited.' },
      reason: orNull({
        type: 'object',
        description: 'Why it cannot be accepted.',
        properties: { code: text, message: text },
        required: ['code', 'message'],
        additionalProperties: false,
      }),
    },
    required: ['commune', 'programme', 'year', 'until', 'acceptable', 'reason'],
    additionalProperties: false,
  },
};

const TAGS = ['Label'];
const APPLICATION = '/api/label/applications/{id}';

const inPath = (name: string, description: string, schema: Schema = { type: 'integer' }): Parameter => ({
  ...{ name, in: 'path', required: true, description, schema },
});
const application = inPath('id', 'Of an application whose team the account belongs to.');

const answered = (data: Schema, description: string) => ({
  description,
  content: {
    'application/json': { schema: { type: 'object', properties: { data }, required: ['data'] } },
  },
});
const body = (properties: Readonly<Record<string, Schema>>) => ({
  required: true,
  content: {
    'application/json': {
      schema: {
        ...{ type: 'object', properties, required: Object.keys(properties) },
        additionalProperties: false,
      },
    },
  },
});

/** Invitations and teams, by method and path. */
export const LABEL_TEAM_OPERATIONS: Readonly<Record<string, Operation>> = {
  [`get ${APPLICATION}/invitations`]: {
    ...{ operationId: 'listLabelInvitations', tags: TAGS, summary: 'List who was invited' },
    parameters: [application],
    responses: {
      200: answered({ type: 'array', items: schemaRef('LabelInvitation') }, 'In the order of their making.'),
      ...errors(401, 403, 404),
    },
    security: CREDENTIALS.account,
  },
  [`post ${APPLICATION}/invitations`]: {
    ...{ operationId: 'inviteToLabelApplication', tags: TAGS, summary: 'Invite a colleague by mail' },
    description: 'By the owner. Whoever is invited already gets a new link; the one before is dead.',
    parameters: [application],
    requestBody: body({ email }),
    responses: {
      201: answered(schemaRef('LabelInvitation'), 'The invitation.'),
      ...errors(400, 401, 403, 404, 409, 413, 429),
    },
    security: CREDENTIALS.account,
  },
  [`delete ${APPLICATION}/invitations/{invitation}`]: {
    ...{ operationId: 'revokeLabelInvitation', tags: TAGS, summary: 'Revoke an invitation' },
    parameters: [application, inPath('invitation', 'The `id` of an invitation to this application.')],
    responses: {
      200: answered(schemaRef('LabelInvitation'), 'Revoked.'),
      ...errors(401, 403, 404, 409, 429),
    },
    security: CREDENTIALS.account,
  },
  'get /api/label/invitations/{token}': {
    ...{ operationId: 'openLabelInvitation', tags: TAGS, summary: 'See what an invitation is about' },
    description: 'Browsers, which ask for HTML, get a page.',
    parameters: [inPath('token', 'The token at the end of the link in the mail.', text)],
    responses: {
      200: {
        description: 'What it is about.',
        content: {
          ...answered(schemaRef('LabelInvitationLink'), '').content,
          ...page,
        },
      },
      ...errors(404),
    },
    security: CREDENTIALS.anyone,
  },
  'post /api/label/invitations/accept': {
    ...{ operationId: 'acceptLabelInvitation', tags: TAGS, summary: 'Accept an invitation' },
    description: 'By the account that has the address that was invited. A link is used once.',
    requestBody: body({ token: text }),
    responses: {
      200: answered(
        {
          ...{ type: 'object', properties: { application: { type: 'integer' } } },
          required: ['application'],
        },
        'The `id` of the application.',
      ),
      ...errors(400, 401, 403, 409, 413, 429),
    },
    security: CREDENTIALS.account,
  },
  [`get ${APPLICATION}/colleagues`]: {
    ...{ operationId: 'listLabelTeam', tags: TAGS, summary: 'List who works on an application' },
    parameters: [application],
    responses: {
      200: answered({ type: 'array', items: schemaRef('LabelTeamMember') }, 'The owner first.'),
      ...errors(401, 403, 404),
    },
    security: CREDENTIALS.account,
  },
  [`delete ${APPLICATION}/colleagues/{account}`]: {
    ...{ operationId: 'removeLabelColleague', tags: TAGS, summary: 'Take a colleague out of the team' },
    description: 'By the owner, or by the colleague.',
    parameters: [application, inPath('account', 'Of the colleague.')],
    responses: { 200: answered({ type: 'null' }, 'Done.'), ...errors(401, 403, 404, 409, 429) },
    security: CREDENTIALS.account,
  },
};
