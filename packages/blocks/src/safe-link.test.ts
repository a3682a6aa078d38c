import { isSafeLink } from './safe-link';

it.each([
  'https://parvis.example/a?b=c#d',
  'http://été.example',
  'mailto:presse@parvis.example',
  'tel:+33199000000',
])('%s is safe to follow', (address) => expect(isSafeLink(address)).toBe(true));

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' https://parvis.example',
  'data:text/html,x',
  'file:///etc/passwd',
  'https://',
  'mailto:',
  '//parvis.example',
  '/communiques',
  '#x',
  '',
])('« %s » is not', (address) => expect(isSafeLink(address)).toBe(false));
