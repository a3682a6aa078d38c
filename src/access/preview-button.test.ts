import { previewAddress } from './preview-button';

describe('the address of the Preview button', () => {
  const target = {
    uid: 'api::page.page',
    documentId: 'abc',
    slug: 'qui-sommes-nous',
    status: 'draft',
  } as const;

  it('names the entry, its version and the secret', () => {
    const address = new URL(previewAddress('https://www.example.org', 's3cret&=', target));
    expect(address.origin + address.pathname).toBe('https://www.example.org/api/preview');
    expect(Object.fromEntries(address.searchParams)).toEqual({ ...target, secret: 's3cret&=' });
  });

  it('keeps the folder in which the site stands', () => {
    expect(previewAddress('https://example.org/site/', 's', target)).toMatch(
      /^https:\/\/example\.org\/site\/api\/preview\?/,
    );
  });

  it('leaves the slug out where there is none yet', () => {
    const address = new URL(previewAddress('https://www.example.org', 's', { ...target, slug: null }));
    expect(address.searchParams.has('slug')).toBe(false);
  });
});
