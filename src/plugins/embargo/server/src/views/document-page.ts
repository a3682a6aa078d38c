import type { Language } from '@parvis/clock';
import { html, type Markup, type PageAnswer, page } from '@parvis/pages';
import type { Core } from '@strapi/strapi';
import type { ReadingLayout } from '../reading-options';
import { type Attribute, shownAttributes } from '../services/content-model';
import { contextOf } from '../services/context';
import type { ShownDocument } from '../services/shown-document';
import { valueMarkup } from './value-markup';

/** A document with what is said around it. */
export interface DocumentPage {
  readonly uid: string;
  readonly language: Language;
  readonly document: ShownDocument;
  /** Stands above the text. */
  readonly banner: Markup;
  /** Stands below it. */
  readonly after?: Markup | undefined;
  /** In which instants are written. */
  readonly zone: string;
  readonly status?: number;
}

/**
 * A document as a page: the parts that the options lay out for its content type; without any, every field in the
 * order of the schema.
 *
 * @param status the HTTP status; 200 unless given.
 */
export function documentPage(
  strapi: Core.Strapi,
  { uid, language, document, banner, after, zone, status = 200 }: DocumentPage,
): PageAnswer {
  const {
    publisher,
    readings: { layouts },
  } = contextOf(strapi).options;
  const attributes = shownAttributes(strapi, uid);
  const layout = layouts[uid] ?? plainLayout(attributes);
  const title = document.entry[layout.title];
  const parts = layout.parts.map(({ field, heading, of, look }) => {
    const attribute = attributes.get(field);
    const shown =
      attribute === undefined
        ? undefined
        : valueMarkup({ strapi, attribute, value: document.entry[field], language, zone, of });
    if (shown === undefined) return undefined;
    const text = LOOKS[look](shown);
    return heading === undefined ? text : html`<section><h2>${heading[language]}</h2>${text}</section>`;
  });
  return page({
    language,
    title: typeof title === 'string' && title !== '' ? title : UNTITLED[language],
    body: html`${banner}\n${parts}\n${after}`,
    publisher,
    status,
  });
}

const LOOKS: Readonly<Record<ReadingLayout['parts'][number]['look'], (shown: Markup) => Markup>> = {
  plain: (shown) => shown,
  lead: (shown) => html`<div class="lead">${shown}</div>`,
  quote: (shown) => html`<blockquote>${shown}</blockquote>`,
};

const UNTITLED: Readonly<Record<Language, string>> = { fr: 'Sans titre', en: 'Untitled' };

function plainLayout(attributes: ReadonlyMap<string, Attribute>): ReadingLayout {
  const title = ['title', 'name'].find((name) => attributes.has(name)) ?? '';
  const fields = [...attributes.keys()].filter((name) => name !== title);
  return { title, parts: fields.map((field) => ({ field, look: 'plain' as const })) };
}
