import { pseudonym, subscriberOf } from './caller';

describe('the subscriber behind an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (address, subscriber) => {
    expect(subscriberOf(address)).toBe(subscriber);
  });

  it('is another one in another network', () => {
    expect(subscriberOf('2001:db8:1:3::1')).not.toBe(subscriberOf('2001:db8:1:2::1'));
  });
});

describe('the pseudonym of a caller', () => {
  it('is always the same, and says nothing of the caller', () => {
    const name = pseudonym('secret', '192.0.2.7', 'ana@commune.example');
    expect(pseudonym('secret', '192.0.2.7', 'ana@commune.example')).toBe(name);
    expect(name).not.toContain('ana@');
  });

  it('differs between callers, between secrets, and between ways to split the same letters', () => {
    const names = [
      pseudonym('secret', 'ab', 'c'),
      pseudonym('secret', 'a', 'bc'),
      pseudonym('other', 'ab', 'c'),
    ];
    expect(new Set(names).size).toBe(3);
  });
});
