import { html } from '@parvis/pages';
import { inline, prose } from './prose';

describe('running text', () => {
  it('has its paragraphs and its code, escaped', () => {
    expect(html`${prose('One `a<b`.\n\nTwo.')}`.text).toBe('<p>One <code>a&lt;b</code>.</p><p>Two.</p>');
    expect(html`${inline('plain')}`.text).toBe('plain');
  });
});
