import { agreedContent, type ContentFields } from './content';

const schemas: Record<string, ReturnType<ContentFields>> = {
  release: {
    title: { type: 'string' },
    slug: { type: 'uid' },
    reference: { type: 'string', writable: false },
    date: { type: 'datetime' },
    body: { type: 'blocks' },
    quotes: { type: 'component', component: 'quote' },
    zone: { type: 'dynamiczone' },
    cover: { type: 'media' },
    issuers: { type: 'relation' },
    mentionedBy: { type: 'relation', mappedBy: 'mentions' },
    updatedAt: { type: 'datetime' },
  },
  quote: { text: { type: 'text' }, portrait: { type: 'media' }, speaker: { type: 'relation' } },
};
const fields: ContentFields = (uid) => schemas[uid] ?? {};
const agreed = (document: Record<string, unknown>) =>
  agreedContent('release', document, fields, ({ bytes }) => String(bytes));

const release = {
  ...{ id: 7, documentId: 'a1', title: 'Un sommet', slug: 'un-sommet', reference: 'CP-2026-001' },
  ...{ date: new Date('2026-11-23T09:00:00Z'), updatedAt: new Date('2026-01-01T00:00:00Z') },
  body: [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }],
  quotes: [{ id: 3, text: 'Bravo', portrait: { id: 9, bytes: 'p' }, speaker: { id: 1, documentId: 's' } }],
  zone: [{ id: 1, __component: 'quote', text: 'Oui' }],
  ...{ cover: { id: 5, bytes: 'c' }, issuers: [{ id: 2, documentId: 'lille', name: 'Lille' }] },
  mentionedBy: [{ id: 8, documentId: 'm' }],
};

describe('What people agree to', () => {
  it('is fields, components, files and which documents are pointed at', () => {
    expect(agreed(release)).toEqual({
      ...{ title: 'Un sommet', date: '2026-11-23T09:00:00.000Z' },
      body: [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }],
      quotes: [{ text: 'Bravo', portrait: ['p'], speaker: ['s'] }],
      zone: [{ component: 'quote', content: { text: 'Oui', portrait: [], speaker: [] } }],
      ...{ cover: ['c'], issuers: ['lille'] },
    });
  });

  it.each([
    ['the address', { slug: 'autre' }],
    ['what the system keeps', { reference: 'CP-2026-002', updatedAt: new Date('2026-02-02') }],
    ['the rows of components', { quotes: [{ ...release.quotes[0], id: 33 }] }],
    [
      'what the documents pointed at say',
      { issuers: [{ id: 22, documentId: 'lille', name: 'Ville de Lille' }] },
    ],
    ['what points here', { mentionedBy: [] }],
  ])('is not changed by %s', (_, change) => {
    expect(agreed({ ...release, ...change })).toEqual(agreed(release));
  });

  it.each([
    ['a field', { title: 'Un autre sommet' }],
    ['a field within a component', { quotes: [{ ...release.quotes[0], text: 'Bravo !' }] }],
    ['the bytes of a file', { cover: { id: 5, bytes: 'd' } }],
    ['another document pointed at', { issuers: [{ id: 3, documentId: 'metz' }] }],
    ['the order of those pointed at', { issuers: [{ documentId: 'metz' }, ...release.issuers] }],
    ['a component less', { quotes: [] }],
  ])('is changed by %s', (_, change) => {
    expect(agreed({ ...release, ...change })).not.toEqual(agreed(release));
  });

  it('takes an empty text for none, as the panel does', () => {
    expect(agreed({ ...release, title: '' })).toEqual(agreed({ ...release, title: null }));
  });
});
