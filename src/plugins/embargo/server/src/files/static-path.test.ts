import { createRequire } from 'node:module';
import fc from 'fast-check';
import { cannotBeUpload, staticPath } from './static-path';

/** What Strapi's static server resolves paths with. */
const resolvePath: (root: string, path: string) => string = createRequire(require.resolve('koa-send'))(
  'resolve-path',
);

const asStrapiDoes = (root: string, path: string): string | undefined => {
  try {
    return resolvePath(root, decodeURIComponent(path.slice(1)));
  } catch {
    return undefined;
  }
};

const piece = fc.constantFrom(
  ...[
    'uploads',
    'UPLOADS',
    'a.png',
    '.',
    '..',
    '/',
    '//',
    '\\',
    '%2f',
    '%2F',
    '%5c',
    '%2e',
    '%2e%2e',
    '%75ploads',
  ],
  ...['%00', '%', '%25', '%252f', '?', ' ', 'é', '~', 'C:', ':'],
);
const path = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);

describe('The path of a request', () => {
  it('leads to the file to which Strapi’s static server follows it', () => {
    fc.assert(
      fc.property(path, (asked) => {
        expect(staticPath('/srv/public', asked)).toBe(asStrapiDoes('/srv/public', asked));
      }),
      { numRuns: 2000 },
    );
  });

  it('is only called no upload when it does not lead to one', () => {
    fc.assert(
      fc.property(path, (asked) => {
        const file = asStrapiDoes('/srv/public', asked) ?? '';
        expect(cannotBeUpload(asked) && file.toLowerCase().startsWith('/srv/public/uploads')).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['/api/press-releases', '/api/events/k3x9', '/admin/assets/app-8f2.js'])(
    '%s is no upload',
    (asked) => {
      expect(cannotBeUpload(asked)).toBe(true);
    },
  );

  it.each([
    '/uploads/a.png',
    '/./uploads/a.png',
    '/%75ploads/a.png',
    '/UPLOAD~1/a.png',
    '/x/../uploads/a.png',
  ])('%s may be one', (asked) => {
    expect(cannotBeUpload(asked)).toBe(false);
  });
});
