import { isTelephone } from './telephone';

describe('a telephone number', () => {
  it.each(['+33199001234', '+33639981234', '+3225550123'])('%s is accepted', (text) => {
    expect(isTelephone(text)).toBe(true);
  });

  it.each([
    '0199001234',
    '+33 1 99 00 12 34',
    '+330199001234',
    '+33',
    '33199001234',
    '+3319900123',
    'bonjour',
    '',
  ])('« %s » is refused', (text) => expect(isTelephone(text)).toBe(false));
});
