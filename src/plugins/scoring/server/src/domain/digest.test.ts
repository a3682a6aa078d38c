import { createHash } from 'node:crypto';
import { digest } from './digest';

describe('The digest of a value', () => {
  it('is the SHA-256 of its canonical form, as any other program computes it', () => {
    const canonical = '{"a":[1,null,"é"],"b":true}';
    expect(digest({ b: true, a: [1, null, 'é'] })).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  it('does not depend on the order of keys, and does on that of lists', () => {
    expect(digest({ a: '1', b: '2' })).toBe(digest({ b: '2', a: '1' }));
    expect(digest(['1', '2'])).not.toBe(digest(['2', '1']));
  });
});
