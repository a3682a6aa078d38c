import { isOfStrapiQueries } from './strapi-queries';

const warning = (name: string, message: string) => Object.assign(new Error(message), { name });

const QUERIES_AT_ONCE =
  'Calling client.query() when the client is already executing a query is deprecated and will be removed in pg@9.0.';

describe('Of the warnings of Node', () => {
  it('the one about the parallel queries of Strapi is known', () => {
    expect(isOfStrapiQueries(warning('DeprecationWarning', QUERIES_AT_ONCE))).toBe(true);
  });

  it.each([
    ['DeprecationWarning', 'Client.activeQuery is deprecated and will be removed in pg@9.0'],
    ['MaxListenersExceededWarning', 'Possible EventEmitter memory leak detected.'],
    ['Warning', QUERIES_AT_ONCE],
  ])('no other is taken for it: %s %s', (name, message) => {
    expect(isOfStrapiQueries(warning(name, message))).toBe(false);
  });
});
