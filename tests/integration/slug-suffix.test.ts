import { type Parvis, startParvis } from '../support/parvis';

const PAGE = 'api::page.page';
const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Un texte.' }] }];

let parvis: Parvis;
beforeAll(async () => {
  parvis = await startParvis();
});
afterAll(() => parvis.stop());

const pages = () => parvis.strapi.documents(PAGE);
const draft = async (title: string, slug?: string) => {
  const created = await pages().create({ data: { title, body, ...(slug === undefined ? {} : { slug }) } });
  return created.documentId;
};
const publish = (documentId: string) => pages().publish({ documentId });
const slugOf = async (documentId: string, status: 'draft' | 'published' = 'draft') =>
  (await pages().findOne({ documentId, status }))?.slug;

describe('The slug of what becomes public', () => {
  it('(control: until then its number tells of the draft that has its title)', async () => {
    await draft('Le pacte des rives');
    const second = await draft('Le pacte des rives');
    expect(await slugOf(second)).toBe('le-pacte-des-rives-2');
  });

  it('tells of no draft with the same title: the draft moves on', async () => {
    const hidden = await draft('Le sommet');
    const open = await draft('Le sommet');
    await publish(open);
    expect([await slugOf(open), await slugOf(open, 'published')]).toEqual(['le-sommet', 'le-sommet']);
    expect(await slugOf(hidden)).toBe('le-sommet-2');
    await publish(hidden);
    expect(await slugOf(hidden, 'published')).toBe('le-sommet-2');
  });

  it('passes over what is public, or was', async () => {
    const first = await draft('Le forum');
    await publish(first);
    const hidden = await draft('Le forum');
    const open = await draft('Le forum');
    expect([await slugOf(hidden), await slugOf(open)]).toEqual(['le-forum-2', 'le-forum-3']);
    await publish(open);
    expect([await slugOf(first), await slugOf(open), await slugOf(hidden)]).toEqual([
      'le-forum',
      'le-forum-2',
      'le-forum-3',
    ]);
  });

  it('follows no number that the panel suggested either', async () => {
    await draft('Le colloque');
    const suggested = await draft('Le colloque', 'le-colloque-1');
    await publish(suggested);
    expect(await slugOf(suggested)).toBe('le-colloque');
  });

  it('does not tell of a draft that was deleted', async () => {
    const hidden = await draft('La charte');
    const open = await draft('La charte');
    await pages().delete({ documentId: hidden });
    await publish(open);
    expect(await slugOf(open)).toBe('la-charte');
  });

  it('keeps a number that somebody chose, or that the title says', async () => {
    await draft('La saison');
    const chosen = await draft('La saison', 'la-saison-2027');
    const said = await draft('La saison 2');
    await publish(chosen);
    await publish(said);
    expect([await slugOf(chosen), await slugOf(said)]).toEqual(['la-saison-2027', 'la-saison-2']);
  });

  it('stays once it has been public', async () => {
    const first = await draft('Le bilan');
    await publish(first);
    const second = await draft('Le bilan');
    await publish(second);
    await pages().unpublish({ documentId: first });
    await pages().delete({ documentId: first });
    await publish(second);
    expect(await slugOf(second, 'published')).toBe('le-bilan-2');
  });

  it('is each document’s own when many of one title are published at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 6 }, () => draft('La rencontre')));
    await Promise.all(drafts.map(publish));
    const slugs = await Promise.all(drafts.map((documentId) => slugOf(documentId, 'published')));
    expect(slugs.sort()).toEqual([
      'la-rencontre',
      ...[2, 3, 4, 5, 6].map((number) => `la-rencontre-${number}`),
    ]);
  });

  it('is found without a deadlock when the panel saves and publishes many of one title at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 6 }, () => draft('La veillée')));
    await Promise.all(
      drafts.map((documentId) =>
        parvis.strapi.db.transaction(async () => {
          await pages().update({ documentId, data: { body } });
          await publish(documentId);
        }),
      ),
    );
    const slugs = await Promise.all(drafts.map((documentId) => slugOf(documentId, 'published')));
    expect(slugs.sort()).toEqual(['la-veillee', ...[2, 3, 4, 5, 6].map((number) => `la-veillee-${number}`)]);
  });

  it('does not come back from a form of the draft that was opened before it moved on', async () => {
    const hidden = await draft('Le marché');
    const open = await draft('Le marché');
    await publish(open);
    await pages().update({ documentId: hidden, data: { title: 'Le marché couvert', slug: 'le-marche' } });
    expect([await slugOf(open), await slugOf(hidden)]).toEqual(['le-marche', 'le-marche-2']);
  });
});

describe('The content API', () => {
  it('says nothing of the slugs of drafts to who may not read drafts', async () => {
    await draft('Le secret');
    const token = await parvis.apiToken([`${PAGE}.create`, `${PAGE}.find`]);
    const write = async (slug: string) => {
      const call = parvis.http().post('/api/pages').set('Authorization', `Bearer ${token}`);
      const { status, body: answer } = await call.send({ data: { title: 'Un titre', slug } });
      return { status, answer };
    };
    const taken = await write('le-secret');
    expect(taken.status).toBe(403);
    expect(taken).toEqual(await write('un-slug-libre'));
  });

  it('(control: who may read drafts is told that the slug is taken)', async () => {
    const token = await parvis.apiToken([`${PAGE}.create`, 'api::preview.preview.use']);
    const call = parvis.http().post('/api/pages?status=draft').set('Authorization', `Bearer ${token}`);
    const answer = await call.send({ data: { title: 'Un titre', slug: 'le-secret' } });
    expect(answer.body.error.details.code).toBe('SLUG_TAKEN');
  });
});
