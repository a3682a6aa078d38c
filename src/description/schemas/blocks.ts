import { type Schema, schemaRef } from '../openapi';

const text: Schema = {
  type: 'object',
  properties: {
    type: { const: 'text' },
    text: { type: 'string' },
    bold: { type: 'boolean' },
    italic: { type: 'boolean' },
    underline: { type: 'boolean' },
    strikethrough: { type: 'boolean' },
    code: { type: 'boolean' },
  },
  required: ['type', 'text'],
};

const link: Schema = {
  type: 'object',
  properties: {
    type: { const: 'link' },
    url: { type: 'string' },
    children: { type: 'array', items: schemaRef('BlocksText') },
  },
  required: ['type', 'url', 'children'],
};

const inline: Schema = {
  type: 'array',
  items: { anyOf: [schemaRef('BlocksText'), schemaRef('BlocksLink')] },
};

const block = (type: string, properties: Readonly<Record<string, Schema>> = {}): Schema => ({
  type: 'object',
  properties: { type: { const: type }, ...properties, children: inline },
  required: ['type', ...Object.keys(properties), 'children'],
});

const list: Schema = {
  type: 'object',
  properties: {
    type: { const: 'list' },
    format: { type: 'string', enum: ['ordered', 'unordered'] },
    children: {
      type: 'array',
      items: { anyOf: [block('list-item'), schemaRef('BlocksList')] },
    },
  },
  required: ['type', 'format', 'children'],
};

/** Rich text, as Strapi's blocks editor writes it. */
export const BLOCKS_SCHEMAS: Readonly<Record<string, Schema>> = {
  Blocks: {
    description: 'Rich text: a list of blocks.',
    type: 'array',
    items: {
      anyOf: [
        block('paragraph'),
        block('heading', { level: { type: 'integer', minimum: 1, maximum: 6 } }),
        block('quote'),
        block('code'),
        schemaRef('BlocksList'),
        block('image', { image: { type: 'object', description: 'The file, as it was when it was placed.' } }),
      ],
    },
  },
  BlocksList: { description: 'A list, whose items may be lists again.', ...list },
  BlocksText: { description: 'A run of text of one style.', ...text },
  BlocksLink: { description: 'A link inside a text.', ...link },
};
