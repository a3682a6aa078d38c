import { parseBlocks, toHtml } from '@parvis/blocks';
import { instantFrom, inWords, type Language } from '@parvis/clock';
import { html, link, type Markup, trustedMarkup } from '@parvis/pages';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type Attribute, shownAttributes } from '../services/content-model';

interface Shown {
  readonly strapi: Core.Strapi;
  readonly attribute: Attribute;
  readonly value: unknown;
  readonly language: Language;
  readonly zone: string;
  /** Of a component or another entry, the fields to show; all without it. */
  readonly of?: readonly string[] | undefined;
}

const fields = z.record(z.string(), z.unknown());

const file = z.object({
  name: z.string(),
  mime: z.string(),
  size: z.number(),
  url: z.string(),
  alternativeText: z.string().nullable(),
});

/** A field of a document for people to read; undefined when there is nothing to show. */
export function valueMarkup(shown: Shown): Markup | undefined {
  const { attribute, value } = shown;
  if (value === null || value === undefined || value === '') return undefined;
  switch (attribute.kind) {
    case 'value':
      return textMarkup(attribute.type, value, shown);
    case 'blocks': {
      const blocks = parseBlocks(value);
      const image = ({ url, alternativeText }: { url: string; alternativeText: string }) => ({
        url,
        alt: alternativeText,
      });
      return blocks.length === 0 ? undefined : trustedMarkup(toHtml(blocks, { headingOffset: 1, image }));
    }
    case 'media':
      return listed(value, (one) => fileMarkup(file.parse(one), shown.language));
    case 'component':
      return listed(value, (one) => groupMarkup(attribute.uid, one, shown));
    case 'relation':
      return listed(value, (one) => groupMarkup(attribute.target, one, shown));
  }
}

function listed(value: unknown, show: (one: unknown) => Markup): Markup | undefined {
  const items = Array.isArray(value) ? value : [value];
  if (items.length === 0) return undefined;
  return items.length === 1
    ? html`<div>${show(items[0])}</div>`
    : html`<ul>${items.map((item) => html`<li>${show(item)}</li>`)}</ul>`;
}

/** A component or another entry: its fields one after the other. */
function groupMarkup(uid: string, value: unknown, { of, ...shown }: Shown): Markup {
  const held = fields.parse(value);
  const attributes = shownAttributes(shown.strapi, uid);
  const parts = (of ?? [...attributes.keys()]).map((name) => {
    const attribute = attributes.get(name);
    return attribute === undefined ? undefined : valueMarkup({ ...shown, attribute, value: held[name] });
  });
  return html`<div class="group">${parts}</div>`;
}

/** What only machines read – choices, keys, marks – is not shown. */
function textMarkup(type: string, value: unknown, { language, zone }: Shown): Markup | undefined {
  const text = String(value);
  switch (type) {
    case 'string':
    case 'text':
    case 'richtext':
      return /^https?:\/\/\S+$/.test(text) ? html`<p>${link(text, text)}</p>` : paragraphs(text);
    case 'email':
      return html`<p>${link(`mailto:${text}`, text)}</p>`;
    case 'integer':
    case 'biginteger':
    case 'float':
    case 'decimal':
      return html`<p>${text}</p>`;
    case 'date':
      return instantMarkup(`${text}T00:00Z`, (at) => inWords(at, 'UTC', language, 'date'));
    case 'datetime':
      return instantMarkup(text, (at) => inWords(at, zone, language, 'full'));
    default:
      return undefined;
  }
}

function instantMarkup(text: string, write: (instant: Date) => string): Markup | undefined {
  const found = instantFrom(text);
  return found.ok ? html`<p>${write(found.instant)}</p>` : undefined;
}

const paragraphs = (text: string): Markup =>
  html`${text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}`;

function fileMarkup(shown: z.infer<typeof file>, language: Language): Markup {
  const { name, mime, size, url, alternativeText } = shown;
  const weight = new Intl.NumberFormat(language === 'fr' ? 'fr' : 'en-GB', {
    style: 'unit',
    unit: size >= 1000 ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: size >= 1000 ? 1 : 0,
  }).format(size >= 1000 ? size / 1000 : Math.max(1, size));
  const picture = mime.startsWith('image/')
    ? html`<img src="${url}" alt="${alternativeText ?? ''}">`
    : undefined;
  return html`<figure>${picture}<figcaption>${link(url, name)} (${weight})</figcaption></figure>`;
}
