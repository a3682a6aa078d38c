import { createHash } from 'node:crypto';
import type { OpenApiDocument } from '../openapi';
import { renderPage } from '.';

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Notes',
    version: '1',
    description: 'All <b>notes</b>.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: 'https://cms.example', description: '' }],
  tags: [{ name: 'Notes', description: 'Short <texts>.' }],
  paths: {
    '/api/notes': {
      post: {
        operationId: 'createNote',
        tags: ['Notes'],
        summary: 'Create a <note>',
        parameters: [{ $ref: '#/components/parameters/colour' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: { data: { $ref: '#/components/schemas/Note' } },
                required: ['data'],
              },
            },
          },
        },
        responses: { 201: { description: 'Made.' }, 400: { $ref: '#/components/responses/BadRequest' } },
        security: [{ apiToken: [] }],
      },
    },
  },
  components: {
    schemas: {
      Note: {
        type: 'object',
        properties: { text: { type: 'string', maxLength: 80 }, next: { $ref: '#/components/schemas/Note' } },
        required: ['text'],
      },
    },
    parameters: {
      colour: { name: 'colour', in: 'query', description: 'Of `ink`.', schema: { type: 'string' } },
    },
    responses: { BadRequest: { description: 'It is wrong.' } },
    securitySchemes: { apiToken: { type: 'http', scheme: 'bearer', description: 'A token.' } },
  },
};

describe('the page of a description', () => {
  const { html, contentSecurityPolicy } = renderPage(document);

  it('escapes what the description says', () => {
    expect(html).toContain('All &lt;b&gt;notes&lt;/b&gt;.');
    expect(html).toContain('Create a &lt;note&gt;');
    expect(html).not.toContain('<note>');
    expect(html).not.toContain('<texts>');
  });

  it('leads to every operation and every schema', () => {
    const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(anchors).toEqual(expect.arrayContaining(['tag-notes', 'createNote', 'schema-Note', 'main']));
    for (const id of anchors) expect(html).toContain(`id="${id}"`);
  });

  it('shows a call that can be typed as it stands', () => {
    expect(html).toContain('curl -X POST &#39;https://cms.example/api/notes&#39;');
    expect(html).toContain('-d &#39;{&quot;data&quot;:{&quot;text&quot;:&quot;…&quot;}}&#39;');
  });

  it('says what parameters and refusals are called by reference', () => {
    expect(html).toContain('Of <code>ink</code>.');
    expect(html).toContain('It is wrong.');
  });

  it('allows its own style, and nothing else', () => {
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(contentSecurityPolicy).toContain(`style-src 'sha256-${hash}'`);
    expect(contentSecurityPolicy).toContain("default-src 'none'");
  });
});
