import { html, inline, prose } from './html';

describe('a template', () => {
  it('escapes the values that stand in it', () => {
    expect(html`<p title="${'"\'&'}">${'<script>'}</p>`.text).toBe(
      '<p title="&quot;&#39;&amp;">&lt;script&gt;</p>',
    );
  });

  it('takes markup, numbers and lists as they are', () => {
    expect(html`<ul>${[1, 2].map((item) => html`<li>${item}</li>`)}</ul>`.text).toBe(
      '<ul><li>1</li><li>2</li></ul>',
    );
  });
});

describe('running text', () => {
  it('has its paragraphs and its code, escaped', () => {
    expect(html`${prose('One `a<b`.\n\nTwo.')}`.text).toBe('<p>One <code>a&lt;b</code>.</p><p>Two.</p>');
    expect(html`${inline('plain')}`.text).toBe('plain');
  });
});
