import { type Described, describeApi, undescribed } from './describe';
import type { Model, Route } from './models';

const note: Model = {
  uid: 'api::note.note',
  globalId: 'Note',
  kind: 'collectionType',
  info: { pluralName: 'notes', description: 'A note.' },
  options: { draftAndPublish: true },
  attributes: {
    title: { type: 'string', required: true, maxLength: 80 },
    tone: { type: 'enumeration', enum: ['calm', 'urgent'] },
    secret: { type: 'string', private: true },
    counted: { type: 'integer', writable: false },
    author: { type: 'relation', relation: 'manyToOne', target: 'api::note.note' },
    replies: { type: 'relation', relation: 'oneToMany', target: 'api::note.note' },
    place: { type: 'component', component: 'parts.place', repeatable: false },
    publishedAt: { type: 'datetime' },
  },
};
const place: Model = {
  uid: 'parts.place',
  globalId: 'ComponentPartsPlace',
  info: {},
  attributes: { name: { type: 'string' } },
};
const route = (method: string, path: string, action: string): Route => ({
  method,
  path,
  handler: `api::note.note.${action}`,
});
const described: Described = {
  models: new Map([note, place].map((model) => [model.uid, model])),
  routes: [
    route('get', '/api/notes', 'find'),
    route('get', '/api/notes/{id}', 'findOne'),
    route('post', '/api/notes', 'create'),
    route('put', '/api/notes/{id}', 'update'),
    route('delete', '/api/notes/{id}', 'delete'),
  ],
  version: '1.2.3',
  server: 'https://cms.example',
};
const document = describeApi(described);

describe('the description of a type', () => {
  it('has its operations, under its heading', () => {
    expect(Object.keys(document.paths['/api/notes'] ?? {})).toEqual(['get', 'post']);
    expect(Object.keys(document.paths['/api/notes/{id}'] ?? {})).toEqual(['get', 'put', 'delete']);
    expect(document.paths['/api/notes']?.get?.tags).toEqual(['Notes']);
    expect(document.tags[0]).toEqual({ name: 'Notes', description: 'A note.' });
  });

  it('says what may be null, what is pointed to and what is bounded', () => {
    const properties = document.components.schemas.Note?.properties;
    expect(properties?.title).toEqual({ type: 'string', maxLength: 80 });
    expect(properties?.tone).toEqual({ type: ['string', 'null'], enum: ['calm', 'urgent', null] });
    expect(properties?.author).toEqual({ anyOf: [{ $ref: '#/components/schemas/Note' }, { type: 'null' }] });
    expect(properties?.replies).toEqual({ type: 'array', items: { $ref: '#/components/schemas/Note' } });
  });

  it('keeps private fields out of answers, and what cannot be written out of requests', () => {
    expect(document.components.schemas.Note?.properties).not.toHaveProperty('secret');
    const input = Object.keys(document.components.schemas.NoteInput?.properties ?? {});
    expect(input).toEqual(['title', 'tone', 'author', 'replies', 'place']);
  });

  it('asks to populate only what needs it, and offers drafts', () => {
    const parameters = JSON.stringify(document.paths['/api/notes']?.get?.parameters);
    expect(parameters).toContain('`author`, `replies`, `place`');
    expect(parameters).toContain('#/components/parameters/status');
  });

  it('offers no drafts, and asks for what is required, where there are none', () => {
    const plain = describeApi({
      ...described,
      models: new Map([
        [note.uid, { ...note, options: {} }],
        [place.uid, place],
      ]),
    });
    expect(JSON.stringify(plain.paths['/api/notes']?.get?.parameters)).not.toContain('parameters/status');
    expect(JSON.stringify(plain.paths['/api/notes']?.post?.requestBody)).toContain('"required":["title"]');
    expect(JSON.stringify(plain.paths['/api/notes/{id}']?.put?.requestBody)).not.toContain('"title"');
  });

  it('has no requests for a type that is only read', () => {
    const read = describeApi({ ...described, routes: described.routes.slice(0, 2) });
    expect(read.components.schemas).not.toHaveProperty('NoteInput');
    expect(read.components.schemas).toHaveProperty('ComponentPartsPlace');
  });

  it('is refused for a field that nobody has described', () => {
    const zone: Model = { ...note, attributes: { zone: { type: 'dynamiczone' } } };
    expect(() => describeApi({ ...described, models: new Map([[zone.uid, zone]]) })).toThrow(
      'api::note.note.zone',
    );
  });
});

describe('a route that nobody has described', () => {
  it('is told by name', () => {
    const unknown = { method: 'get', path: '/api/surprise', handler: 'plugin::surprise.surprise.show' };
    expect(undescribed({ ...described, routes: [...described.routes, unknown] })).toEqual([
      'get /api/surprise',
    ]);
    expect(undescribed(described)).toEqual([]);
  });
});
