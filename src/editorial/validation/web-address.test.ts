import { isSafeLink, isWebAddress } from './web-address';

describe('a web address', () => {
  it.each(['https://parvis.example', 'http://parvis.example/a?b=c#d', 'https://été.example/à'])(
    '%s is accepted',
    (text) => expect(isWebAddress(text)).toBe(true),
  );

  it.each([
    'parvis.example',
    '//parvis.example',
    '/communiques',
    'ftp://parvis.example',
    'mailto:a@parvis.example',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'https://',
    'https:///x',
    'https://a b.example',
    '',
  ])('« %s » is refused', (text) => expect(isWebAddress(text)).toBe(false));
});

describe('a link in a text', () => {
  it.each(['https://parvis.example', 'mailto:presse@parvis.example'])('to %s is accepted', (text) => {
    expect(isSafeLink(text)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'tel:17',
    '#x',
  ])('to « %s » is refused', (text) => expect(isSafeLink(text)).toBe(false));
});
