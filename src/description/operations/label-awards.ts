import { type Operation, orNull, type Parameter, type Response, type Schema, schemaRef } from '../openapi';
import { body, byEverybody, instant, integer, json, list, ofApplication, text, whole } from './label-parts';

const flag: Schema = { type: 'boolean' };
const day: Schema = { type: 'string', format: 'date' };
const address: Schema = { type: 'string', format: 'uri' };

const place = orNull(whole({ code: text, name: text }));
const level = orNull(whole({ code: text, label: text }));
const commune = whole({
  ...{ code: { ...text, description: 'The INSEE code.' }, name: text, department: place, region: place },
});
const score = { ...orNull(text), description: 'Out of 100.' };
const trace = { ...orNull(address), description: 'Where everybody can recompute the result.' };
const hidden = { ...orNull(integer), description: 'Null where it is hidden.' };

const STATES = ['upcoming', 'active', 'expired', 'renewed', 'withdrawn', 'renounced'];

const line = {
  number: { ...text, description: 'For example `VVC-2026-ZZ001-01`.' },
  commune,
  programme: whole({ slug: text, title: text }),
  edition: whole({ id: integer, year: integer }),
  level,
  state: { ...text, enum: STATES },
  validFrom: day,
  validTo: { ...day, description: 'Included.' },
} as const satisfies Readonly<Record<string, Schema>>;

const award = {
  ...line,
  ...{ score, trace, proclaimedAt: instant },
  superseded: {
    ...flag,
    description: 'Whether another decision has taken the place of the one that gave it.',
  },
  certificate: whole({ code: text, check: address, pdf: address }),
  badge: address,
} as const satisfies Readonly<Record<string, Schema>>;

const overrideReason = { ...orNull(text), description: 'Why another level was granted than the grid gives.' };

const evidence = list(
  whole(
    {
      ...{ kind: text, title: text, questions: list(text), link: orNull(address) },
      content: orNull(whole({ uid: text, documentId: text })),
    },
    'What the commune lets everybody see, accepted by the office; of a file its title alone.',
  ),
);

const result = whole({
  ...{ commune, level, score, motivation: text, overrideReason, adoptedAt: orNull(instant), trace, evidence },
});

const paged = (lines: Schema): Schema =>
  whole({ page: integer, pageSize: integer, total: integer, lines: list(lines) });

/** What is told of decisions and awards. */
export const LABEL_AWARD_SCHEMAS: Readonly<Record<string, Schema>> = {
  LabelRegisterLine: whole(line, 'An award. Days are those of the edition’s zone.'),
  LabelAward: whole(award, 'An award with what proves it.'),
  LabelCertificateCheck: whole(
    {
      ...line,
      valid: { ...flag, description: 'Whether the label holds today by this certificate.' },
      superseded: award.superseded,
    },
    'What the code on a certificate stands for.',
  ),
  LabelResults: paged(result),
  LabelStatistics: whole(
    {
      applications: hidden,
      outcomes: list(
        whole({
          outcome: { ...text, enum: ['awarded', 'action-plan', 'refused', 'inadmissible', 'withdrawn'] },
          count: hidden,
        }),
      ),
      levels: list(whole({ level: text, count: hidden })),
      departments: list(whole({ code: text, name: text, applications: hidden })),
    },
    'Numbers below 5 are hidden, and so many more that none of them can be recomputed.',
  ),
  LabelDecision: whole(
    {
      sequence: { ...integer, description: '1 for the first decision; the next one supersedes it.' },
      outcome: { ...text, enum: ['awarded', 'action-plan', 'refused', 'inadmissible'] },
      ...{ level, levelByScore: level },
      ...{
        overrideReason,
        score,
        motivation: text,
        adoptedAt: orNull(instant),
        notifiedAt: orNull(instant),
        trace,
      },
      report: { ...address, description: 'The report as PDF.' },
      appeal: whole({ until: orNull(instant), ways: text }),
    },
    'What was decided about an application.',
  ),
  LabelOwnAward: whole(
    {
      ...award,
      version: integer,
      steps: list(
        whole({
          event: { ...text, enum: ['renounce'] },
          allowed: flag,
          reasons: list(whole({ code: text, message: text })),
        }),
      ),
    },
    'The award of an application, as its commune sees it.',
  ),
};

const PDF: Response = {
  description: 'A tagged PDF in French.',
  content: { 'application/pdf': { schema: { type: 'string', contentMediaType: 'application/pdf' } } },
};

const inPath = (name: string, description: string, schema: Schema): Parameter => ({
  ...{ name, in: 'path', required: true, description, schema },
});
const asked = (name: string, description: string, schema: Schema): Parameter => ({
  ...{ name, in: 'query', description, schema },
});

const NUMBER = inPath('number', 'The number of the award; capitals do not matter.', text);
const EDITION = inPath('id', 'The edition.', integer);
const PAGES = [
  asked('page', 'From 1.', { ...integer, minimum: 1, default: 1 }),
  asked('pageSize', 'Lines of a page.', { ...integer, minimum: 1, maximum: 100, default: 50 }),
];

/** What everybody, and each commune of its own, may ask about decisions and awards, by method and path. */
export const LABEL_AWARD_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/label/register': byEverybody(
    {
      ...{ operationId: 'readLabelRegister', summary: 'Read who holds the label, and who held it' },
      description: 'By the names of the communes. Awards that are over stay, with their state.',
      parameters: [
        asked('programme', 'The slug of the programme.', text),
        asked('level', 'The code of the level.', text),
        asked('department', 'The code of the department.', text),
        asked('region', 'The code of the region.', text),
        asked('year', 'The year of the edition.', integer),
        asked('state', 'How far the award is.', { ...text, enum: STATES }),
        ...PAGES,
      ],
      responses: { 200: json('A page of the register.', paged(schemaRef('LabelRegisterLine'))) },
    },
    [400],
  ),
  'get /api/label/awards/{number}': byEverybody(
    {
      ...{ operationId: 'readLabelAward', summary: 'Read an award', parameters: [NUMBER] },
      responses: { 200: json('The award.', schemaRef('LabelAward')) },
    },
    [404],
  ),
  'get /api/label/awards/{number}/badge.svg': byEverybody(
    {
      ...{ operationId: 'readLabelBadge', summary: 'Show the badge of an award' },
      description:
        'A picture that says what it shows, in French or English, and asks nothing of other sites.',
      parameters: [NUMBER, asked('locale', 'The language.', { ...text, enum: ['fr', 'en'] })],
      responses: { 200: { description: 'The badge.', content: { 'image/svg+xml': { schema: text } } } },
    },
    [404],
  ),
  'get /api/label/awards/{number}/certificate.pdf': byEverybody(
    {
      ...{ operationId: 'readLabelCertificate', summary: 'Read the certificate of an award' },
      parameters: [NUMBER],
      responses: { 200: PDF },
    },
    [404],
  ),
  'get /api/label/certificates/{code}': byEverybody(
    {
      ...{ operationId: 'checkLabelCertificate', summary: 'Check the code of a certificate' },
      parameters: [inPath('code', 'As it stands on the certificate.', text)],
      responses: { 200: json('What it stands for.', schemaRef('LabelCertificateCheck')) },
    },
    [404],
  ),
  'get /api/label/editions/{id}/results': byEverybody(
    {
      ...{ operationId: 'readLabelResults', summary: 'Read to whom an edition awarded the label, and why' },
      description: 'There is nothing before the proclamation.',
      parameters: [EDITION, ...PAGES],
      responses: { 200: json('By the names of the communes.', schemaRef('LabelResults')) },
    },
    [400, 404],
  ),
  'get /api/label/editions/{id}/statistics': byEverybody(
    {
      ...{ operationId: 'readLabelStatistics', summary: 'Read an edition in numbers', parameters: [EDITION] },
      description: 'There is nothing before the proclamation.',
      responses: { 200: json('The numbers.', schemaRef('LabelStatistics')) },
    },
    [404],
  ),
  'get /api/label/applications/{id}/decision': ofApplication(
    {
      ...{ operationId: 'readLabelDecision', summary: 'Read what was decided about an application' },
      description: 'There is nothing before the proclamation.',
      responses: { 200: json('The latest decision.', schemaRef('LabelDecision')) },
    },
    [404],
  ),
  'get /api/label/applications/{id}/decision/report.pdf': ofApplication(
    {
      ...{ operationId: 'readLabelReport', summary: 'Read the report on a decision' },
      responses: { 200: PDF },
    },
    [404],
  ),
  'get /api/label/applications/{id}/award/certificate.pdf': ofApplication(
    {
      ...{ operationId: 'readOwnLabelCertificate', summary: 'Read the certificate of the own award' },
      responses: { 200: PDF },
    },
    [404],
  ),
  'get /api/label/applications/{id}/award': ofApplication(
    {
      ...{ operationId: 'readOwnLabelAward', summary: 'Read the award of an application' },
      responses: { 200: json('The award.', schemaRef('LabelOwnAward')) },
    },
    [404],
  ),
  'post /api/label/applications/{id}/award/renounce': ofApplication(
    {
      ...{ operationId: 'renounceLabelAward', summary: 'Give an award back' },
      ...body({ type: 'object', properties: { version: integer }, additionalProperties: false }, false),
      responses: { 200: json('The award as it is now.', schemaRef('LabelOwnAward')) },
    },
    [400, 404, 409, 412, 429],
  ),
};
