import { isSiteAddress, redirectToSite } from './site-address';

describe('The address of a site’s own page', () => {
  it.each([
    'https://www.example.org/presse/lecture/{token}',
    'https://www.example.org/lecture?lien={token}&langue=fr',
    'http://localhost:3000/lecture#{token}',
  ])('may be %s', (address) => {
    expect(isSiteAddress(address)).toBe(true);
  });

  it.each([
    'https://www.example.org/lecture',
    'https://www.example.org/{token}/{token}',
    'http://www.example.org/{token}',
    'https://{token}.example.org/',
    'https://user:word@www.example.org/{token}',
    'javascript:alert("{token}")',
    '//www.example.org/{token}',
    '/lecture/{token}',
    '',
  ])('is not "%s"', (address) => {
    expect(isSiteAddress(address)).toBe(false);
  });

  it('takes the reader there with the link, and nobody remembers it', () => {
    expect(redirectToSite('https://www.example.org/l/{token}?a=b', 'id.1.x/$&"')).toEqual({
      status: 303,
      headers: expect.objectContaining({
        Location: 'https://www.example.org/l/id.1.x%2F%24%26%22?a=b',
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
      }),
      body: '',
    });
  });
});
