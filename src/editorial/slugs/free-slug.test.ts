import { freeSlug } from './free-slug';

const taken =
  (...slugs: string[]) =>
  async (slug: string) =>
    slugs.includes(slug);

describe('A free slug', () => {
  it('is made from the title, without accents', async () => {
    expect(await freeSlug('L’été des conseils citoyens', taken())).toBe('l-ete-des-conseils-citoyens');
  });

  it('gets the first free number when others have it', async () => {
    expect(await freeSlug('Sommet', taken('sommet', 'sommet-2'))).toBe('sommet-3');
  });

  it('does not end in a hyphen when a long title is cut', async () => {
    const slug = await freeSlug(`${'a'.repeat(89)} b`, taken());
    expect(slug).toBe('a'.repeat(89));
  });

  it('is not made from a title without letters', async () => {
    expect(await freeSlug('« … »', taken())).toBeUndefined();
  });
});
