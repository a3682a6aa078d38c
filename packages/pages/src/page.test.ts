import { createHash } from 'node:crypto';
import { definitionList } from './definition-list';
import { html } from './html';
import { notice } from './notice';
import { page } from './page';
import { STYLE } from './style';

const answer = page({
  language: 'fr',
  title: 'Lecture <sous embargo>',
  publisher: 'Démocratie & Cie',
  body: html`<p>Bonjour</p>`,
});

describe('A small page', () => {
  it('is in its language, with one heading, a title and a way past the head of the page', () => {
    expect(answer.body).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(answer.body).toContain('<title>Lecture &lt;sous embargo&gt; – Démocratie &amp; Cie</title>');
    expect(answer.body.match(/<h1>[\s\S]*?<\/h1>/g)).toEqual(['<h1>Lecture &lt;sous embargo&gt;</h1>']);
    expect(answer.body).toContain('<a class="skip" href="#content">Aller au contenu</a>');
    expect(page({ language: 'en', title: 'x', publisher: 'y', body: html`` }).body).toContain('Skip to the');
  });

  it('is stored, indexed and framed by nobody, and tells no other site where its reader was', () => {
    expect(answer.headers).toMatchObject({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': 'fr',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex, nofollow',
      'Referrer-Policy': 'no-referrer',
    });
    expect(answer.headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  it('allows a script of this site where it has one, and what that asks of this site', () => {
    const { body, headers } = page({
      ...{ language: 'fr', title: 'x', publisher: 'y', body: html``, script: '/own/script.js' },
    });
    expect(body).toContain('<script src="/own/script.js" defer></script>');
    expect(headers['Content-Security-Policy']).toMatch(/; script-src 'self'; connect-src 'self'$/);
    expect(answer.body).not.toContain('<script');
  });

  it('allows exactly its own style, and no script', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(answer.body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(answer.headers['Content-Security-Policy']).toContain(`style-src 'sha256-${hash}';`);
    expect(answer.headers['Content-Security-Policy']).toMatch(/^default-src 'none';/);
    expect(answer.headers['Content-Security-Policy']).not.toMatch(/script-src|unsafe/);
    expect(answer.body).not.toMatch(/<script|<link|https?:|url\(|@import/);
  });

  it('answers 200, or what it is told', () => {
    expect(answer.status).toBe(200);
    expect(page({ language: 'fr', title: 'x', publisher: 'y', body: html``, status: 404 }).status).toBe(404);
  });
});

describe('What stands in a page', () => {
  it('are terms with what holds of them, the absent left out', () => {
    expect(
      definitionList([
        ['Média', 'Le <Journal>'],
        ['Note', undefined],
      ]).text,
    ).toBe('<dl><div><dt>Média</dt><dd>Le &lt;Journal&gt;</dd></div></dl>');
  });

  it('are notices, announced when they tell what came of something', () => {
    expect(notice('error', 'Refusé').text).toContain('class="notice error" role="alert"');
    expect(notice('success', 'Fait').text).toContain('class="notice success" role="status"');
    expect(notice('warning', 'Embargo').text).not.toContain('role=');
  });
});

describe('The style', () => {
  const [light = '', dark = ''] = STYLE.match(/:root \{[^}]*\}/g) ?? [];
  const colours = (block: string) =>
    Object.fromEntries(
      [...block.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name = '', value = '']) => [name, value]),
    );
  const luminance = (hex = '') => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one = '', other = '') => {
    const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (brighter + 0.05) / (darker + 0.05);
  };

  it.each([
    ['light', light],
    ['dark', dark],
  ])('can be read on a %s screen', (_name, block) => {
    const { ink, soft, paper, ground, link, bad, edge, 'on-link': onLink } = colours(block);
    for (const text of [ink, soft, link, bad]) expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(soft, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(onLink, link)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(edge, paper)).toBeGreaterThanOrEqual(3);
  });
});
