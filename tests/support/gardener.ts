import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Parvis } from './parvis';

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly relation?: string;
  readonly allowedTypes?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly writable?: boolean;
}

export interface Model {
  readonly uid: string;
  readonly info: { readonly singularName: string; readonly pluralName: string };
  readonly options: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** documentIds of what content may point at, by type. */
export type Targets = ReadonlyMap<string, string>;

/** A picture large enough for Strapi to make formats of it. */
const PICTURE = join(__dirname, '../../database/demo/images/cover-forum.webp');

/** Fields with a form of their own, which a canary has to have as well, or that it cannot stand in. */
const FORMS: Readonly<Record<string, ((word: string) => unknown) | undefined>> = {
  url: (word) => `https://${word}.example/`,
  videoUrl: (word) => `https://${word}.example/`,
  email: (word) => `${word}@parvis.example`,
  timezone: () => 'Europe/Paris',
  startsAt: () => '2027-05-03T08:00:00.000Z',
  endsAt: () => '2027-05-03T16:00:00.000Z',
  siren: () => undefined,
  phone: () => undefined,
  validTo: () => undefined,
  eventState: () => 'scheduled',
};

/** A word that stands nowhere else, and may stand in a slug, an e-mail address or the name of a file. */
export const randomWord = (): string => `canari${randomBytes(5).toString('hex')}`;

/** Writes content of any type with one word wherever it can stand, its picture's name and description included. */
export class Gardener {
  private constructor(
    private readonly parvis: Parvis,
    private readonly word: string,
    /** Where the picture and its formats lie. */
    readonly addresses: readonly string[],
    readonly image: number,
  ) {}

  static async with(parvis: Parvis, word: string): Promise<Gardener> {
    const files = {
      filepath: PICTURE,
      originalFilename: `${word}.webp`,
      mimetype: 'image/webp',
      size: statSync(PICTURE).size,
    };
    const data = { fileInfo: { name: `${word}.webp`, caption: word, alternativeText: word } };
    const [stored] = await parvis.strapi.plugin('upload').service('upload').upload({ data, files });
    const formats: { url: string }[] = Object.values(stored.formats ?? {});
    return new Gardener(parvis, word, [stored.url, ...formats.map(({ url }) => url)], stored.id);
  }

  /** Content with the word in every field that can hold it, pointing at the given documents. */
  content(attributes: Model['attributes'], targets: Targets): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(attributes)
        .filter(
          ([name, { writable }]) =>
            writable !== false && !/^(createdAt|updatedAt|publishedAt|locale)$/.test(name),
        )
        .map(([name, attribute]) => [name, this.value(name, attribute, targets)])
        .filter(([, value]) => value !== undefined),
    );
  }

  private value(name: string, attribute: Attribute, targets: Targets): unknown {
    if (name in FORMS) return FORMS[name]?.(this.word);
    switch (attribute.type) {
      case 'string':
      case 'text':
      case 'uid':
        return this.word;
      case 'blocks':
        return [{ type: 'paragraph', children: [{ type: 'text', text: this.word }] }];
      case 'enumeration':
        return attribute.enum?.[0];
      case 'integer':
        return attribute.min ?? 1;
      case 'boolean':
        return true;
      case 'date':
        return '2026-05-03';
      case 'datetime':
        return '2026-05-03T08:00:00.000Z';
      case 'media':
        return (attribute.allowedTypes ?? 'images').includes('images') ? this.image : undefined;
      case 'relation': {
        const target = targets.get(attribute.target ?? '');
        if (target === undefined) return undefined;
        return attribute.relation === 'manyToMany' ? [target] : target;
      }
      case 'component': {
        const components: Record<string, { attributes: Model['attributes'] }> = {
          ...this.parvis.strapi.components,
        };
        const item = this.content(components[attribute.component ?? '']?.attributes ?? {}, targets);
        return attribute.repeatable === true ? [item] : item;
      }
      default:
        return undefined;
    }
  }
}
