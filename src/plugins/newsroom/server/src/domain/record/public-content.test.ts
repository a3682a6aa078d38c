import { type ContentFields, ownText, publicContent } from './public-content';

const SCHEMAS: Readonly<Record<string, ReturnType<ContentFields>>> = {
  release: {
    title: { type: 'string' },
    lead: { type: 'text' },
    body: { type: 'blocks' },
    quotes: { type: 'component', component: 'quote' },
    dateline: { type: 'component', component: 'dateline' },
    issuers: { type: 'relation' },
    cover: { type: 'media' },
    secret: { type: 'string', private: true },
    releasedAt: { type: 'datetime' },
    createdAt: { type: 'datetime' },
    updatedBy: { type: 'relation' },
  },
  quote: { text: { type: 'text' }, files: { type: 'media' } },
  dateline: { place: { type: 'string' } },
};
const fields: ContentFields = (uid) => SCHEMAS[uid] ?? {};
const contentOf = (entry: Readonly<Record<string, unknown>>) =>
  publicContent('release', entry, fields, ({ hash }) => `sha256:${hash}`);

const entry = {
  id: 12,
  documentId: 'abc',
  title: 'Un sommet',
  lead: '',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: '', bold: undefined }] }],
  quotes: [
    { id: 3, text: 'Oui.', files: [{ id: 9, name: 'a.pdf', hash: 'aa' }] },
    { id: 2, text: 'Non.', files: null },
  ],
  dateline: { id: 4, place: 'Lille' },
  issuers: [{ id: 5, documentId: 'p1', name: 'Comité' }],
  cover: { id: 6, name: 'forum.webp', hash: 'bb' },
  secret: 'never',
  releasedAt: new Date('2026-06-01T08:00:00Z'),
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedBy: { id: 1, email: 'somebody@test.example' },
};

test('the content of a version is what it tells: no row numbers, no private field, nobody who wrote it', () => {
  expect(contentOf(entry)).toEqual({
    title: 'Un sommet',
    lead: null,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }],
    quotes: [
      { text: 'Oui.', files: [{ name: 'a.pdf', digest: 'sha256:aa' }] },
      { text: 'Non.', files: [] },
    ],
    dateline: [{ place: 'Lille' }],
    issuers: [{ documentId: 'p1', title: 'Comité' }],
    cover: [{ name: 'forum.webp', digest: 'sha256:bb' }],
    releasedAt: '2026-06-01T08:00:00.000Z',
  });
});

test('it is the same for the same version in other rows, and for an empty text and none', () => {
  const copied = { ...entry, id: 99, lead: null, dateline: { id: 77, place: 'Lille' } };
  expect(contentOf(copied)).toEqual(contentOf(entry));
});

test('what a document itself says is neither what the newsroom writes nor the titles of what it points at', () => {
  const content = {
    title: 'a',
    corrections: [],
    issuers: [{ documentId: 'p1', title: 'Comité' }],
    dateline: [{ place: 'Lille', commune: [{ documentId: 'c1', title: 'Lille' }] }],
  };
  expect(ownText(content, ['corrections'])).toEqual({
    title: 'a',
    issuers: [{ documentId: 'p1' }],
    dateline: [{ place: 'Lille', commune: [{ documentId: 'c1' }] }],
  });
});
