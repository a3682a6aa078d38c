import { isFromThisSite } from './same-site';

const host = 'label.example:1337';

describe('A form of this site', () => {
  it.each([
    ['same-origin', 'null', true],
    ['same-origin', '', true],
    ['', 'http://label.example:1337', true],
    ['', 'https://label.example:1337', true],
    ['same-site', 'http://label.example:1337', false],
    ['cross-site', 'http://label.example:1337', false],
    ['none', '', false],
    ['', '', false],
    ['', 'null', false],
    ['', 'http://label.example', false],
    ['', 'http://label.example:1337.evil.example', false],
    ['', 'https://evil.example', false],
  ])('sent with "%s" and "%s": %s', (fetchSite, origin, expected) => {
    expect(isFromThisSite({ fetchSite, origin, host })).toBe(expected);
  });
});
