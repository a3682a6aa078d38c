import { ERROR_RESPONSES, ERROR_SCHEMA } from './errors';
import type { Model, Route } from './models';
import type { Method, OpenApiDocument, Operation, Schema } from './openapi';
import { ACCOUNT_OPERATIONS, ACCOUNT_SCHEMAS } from './operations/accounts';
import { APPROVAL_OPERATIONS, APPROVAL_SCHEMAS } from './operations/approvals';
import { ENVELOPE_SCHEMAS, editorialOperation, tagOf } from './operations/editorial';
import { fileOperations, fileSchema } from './operations/files';
import { LABEL_AWARD_OPERATIONS, LABEL_AWARD_SCHEMAS } from './operations/label-awards';
import { LABEL_COMMUNE_OPERATIONS, LABEL_COMMUNE_SCHEMAS } from './operations/label-commune';
import { LABEL_EVIDENCE_OPERATIONS, LABEL_EVIDENCE_SCHEMAS } from './operations/label-evidence';
import { LABEL_INSTRUCTION_OPERATIONS, LABEL_INSTRUCTION_SCHEMAS } from './operations/label-instruction';
import { LABEL_TEAM_OPERATIONS, LABEL_TEAM_SCHEMAS } from './operations/label-team';
import { LABEL_TRIAL_OPERATIONS, LABEL_TRIAL_SCHEMAS } from './operations/label-trial';
import { NEWSROOM_OPERATIONS } from './operations/newsroom';
import { QUERY_PARAMETERS } from './operations/query';
import { READING_OPERATIONS, READING_SCHEMAS } from './operations/readings';
import { SCORING_OPERATIONS, SCORING_SCHEMAS } from './operations/scoring';
import { OTHER_OPERATIONS, SERVICE_OPERATIONS } from './operations/service';
import { UNSUBSCRIPTION_OPERATIONS } from './operations/unsubscriptions';
import { RELATION_INPUT } from './schemas/attributes';
import { BLOCKS_SCHEMAS } from './schemas/blocks';
import { answerSchema, componentsOf, requestSchema } from './schemas/model-schemas';
import { SECURITY_SCHEMES } from './security';

/** What the description is made from. */
export type Described = Readonly<{
  models: ReadonlyMap<string, Model>;
  routes: readonly Route[];
  version: string;
  /** Where the API stands, as callers reach it. */
  server: string;
}>;

const FILE = 'plugin::upload.file';

const INTRODUCTION = `The content of Parvis: what is published, for everyone; drafts, for front ends with a token that has the permission \`preview\`.

Every answer of \`/api\` is JSON. Refusals and failures have one shape, \`Error\`; only a method that an address does not know is answered with a bare 405. Parameters that an operation does not know are refused with 400.

The same content is served over GraphQL at \`/graphql\`.`;

/** The headings under which the types stand, in the order in which a front end meets them. */
const TYPE_ORDER = [
  'PressRelease',
  'PressContact',
  'MediaMention',
  'Event',
  'Webinar',
  'Partner',
  'Partnership',
  'Person',
  'Page',
  'Site',
  'Theme',
  'Commune',
];

/**
 * The OpenAPI description of the content API.
 *
 * Generated routes are described from their content type, the others by hand; {@link undescribed} tells which
 * were forgotten.
 */
export function describeApi({ models, routes, version, server }: Described): OpenApiDocument {
  const types = editorialTypes(models);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parvis',
      version,
      description: INTRODUCTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server, description: 'This Parvis.' }],
    tags: [
      ...types.map((model) => ({ name: tagOf(model), description: model.info.description ?? '' })),
      { name: 'Files', description: 'The media library, for programs with a token.' },
      { name: 'Reading under embargo', description: 'For the holder of a personal link.' },
      { name: 'Scoring', description: 'Scores that their owners have published.' },
      {
        name: 'Label',
        description:
          'From the call to the award: trying out, applying, decisions, and the register of who holds it.',
      },
      { name: 'Accounts', description: 'Signing in, for the people of a commune.' },
      { name: 'Service', description: 'What serves the API itself.' },
    ],
    paths: pathsOf([
      ...routes.flatMap((route) => described(route, models)),
      ...Object.entries(OTHER_OPERATIONS),
    ]),
    components: {
      schemas: schemasOf(models, types, routes),
      parameters: QUERY_PARAMETERS,
      responses: ERROR_RESPONSES,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

/** Routes that callers can reach but nobody has described, as `method path`. */
export function undescribed({ models, routes }: Pick<Described, 'models' | 'routes'>): string[] {
  return routes
    .filter((route) => described(route, models).length === 0)
    .map(({ method, path }) => `${method} ${path}`);
}

function described(route: Route, models: ReadonlyMap<string, Model>): [string, Operation][] {
  const key = `${route.method} ${route.path}`;
  const file = models.get(FILE);
  const byHand = {
    ...SERVICE_OPERATIONS,
    ...ACCOUNT_OPERATIONS,
    ...APPROVAL_OPERATIONS,
    ...READING_OPERATIONS,

    ...NEWSROOM_OPERATIONS,
    ...SCORING_OPERATIONS,
    ...LABEL_COMMUNE_OPERATIONS,
    ...LABEL_TRIAL_OPERATIONS,
    ...UNSUBSCRIPTION_OPERATIONS,
    ...LABEL_EVIDENCE_OPERATIONS,
    ...LABEL_TEAM_OPERATIONS,
    ...LABEL_INSTRUCTION_OPERATIONS,
    ...LABEL_AWARD_OPERATIONS,
    ...(file ? fileOperations(file) : {}),
  };
  const operation = byHand[key] ?? editorialOperation(route, models);
  return operation === undefined ? [] : [[key, operation]];
}

function editorialTypes(models: ReadonlyMap<string, Model>): Model[] {
  const rank = ({ globalId }: Model) => (TYPE_ORDER.includes(globalId) ? TYPE_ORDER.indexOf(globalId) : 100);
  return [...models.values()]
    .filter(({ uid, kind }) => uid.startsWith('api::') && kind !== undefined)
    .sort((a, b) => rank(a) - rank(b) || a.globalId.localeCompare(b.globalId));
}

function pathsOf(operations: readonly (readonly [string, Operation])[]): OpenApiDocument['paths'] {
  const paths: Record<string, Partial<Record<Method, Operation>>> = {};
  for (const [key, operation] of operations) {
    const [method = '', path = ''] = key.split(' ');
    if (!isMethod(method)) throw new Error(`The API description does not know the method of "${key}".`);
    paths[path] = { ...paths[path], [method]: operation };
  }
  return paths;
}

function isMethod(method: string): method is Method {
  return ['get', 'post', 'put', 'patch', 'delete'].includes(method);
}

function schemasOf(
  models: ReadonlyMap<string, Model>,
  types: readonly Model[],
  routes: readonly Route[],
): Record<string, Schema> {
  const components = componentsOf(models, types);
  const written = types.filter(({ uid }) => routes.some(({ handler }) => handler === `${uid}.update`));
  const file = models.get(FILE);
  const answered = [...types, ...components];
  return {
    Error: ERROR_SCHEMA,
    ...ENVELOPE_SCHEMAS,
    ...Object.fromEntries(answered.map((model) => [model.globalId, answerSchema(models, model)])),
    ...(file === undefined ? {} : { [file.globalId]: fileSchema(models, file) }),
    ...Object.fromEntries(
      [...written, ...componentsOf(models, written)].map((model) => [
        `${model.globalId}Input`,
        requestSchema(models, model),
      ]),
    ),
    RelationInput: RELATION_INPUT,
    ...BLOCKS_SCHEMAS,
    ...ACCOUNT_SCHEMAS,
    ...APPROVAL_SCHEMAS,
    ...READING_SCHEMAS,
    ...SCORING_SCHEMAS,
    ...LABEL_COMMUNE_SCHEMAS,
    ...LABEL_TRIAL_SCHEMAS,
    ...LABEL_EVIDENCE_SCHEMAS,
    ...LABEL_TEAM_SCHEMAS,
    ...LABEL_INSTRUCTION_SCHEMAS,
    ...LABEL_AWARD_SCHEMAS,
  };
}
