import { link, linkButton } from './link';

describe('A link', () => {
  it.each([
    'https://www.example.org/a?b=c',
    'http://localhost:1337/',
    'mailto:presse@asso.example',
    'tel:+33199000001',
    '/api/embargo/readings/x',
    '#name',
  ])('leads to %s', (address) => {
    expect(link(address, 'Lire').text).toBe(`<a href="${address}">Lire</a>`);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'http://[',
  ])('is only its words when the address is %j', (address) => {
    expect(link(address, 'Lire & voir').text).toBe('Lire &amp; voir');
    expect(linkButton(address, 'Lire').text).toBe('Lire');
  });

  it('cannot leave its attribute', () => {
    expect(link('/"onclick="x', 'Lire').text).toBe('<a href="/&quot;onclick=&quot;x">Lire</a>');
  });
});
