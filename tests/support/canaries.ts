import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Parvis } from './parvis';

/** Stands in every field of what is not published, and nowhere else. */
export const CANARY = 'canari7d3f';
const PUBLIC = 'visible';

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly relation?: string;
  readonly multiple?: boolean;
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

/** The documents of one type: one that was never published, and one that was changed after its publication. */
export interface Planted {
  readonly model: Model;
  readonly hidden: string;
  readonly changed: string;
}

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
  eventState: () => 'scheduled',
};

export function typesWithDrafts(parvis: Parvis): Model[] {
  const models: Model[] = Object.values(parvis.strapi.contentTypes);
  return models.filter(({ uid, options }) => uid.startsWith('api::') && options.draftAndPublish === true);
}

type Targets = ReadonlyMap<string, string>;

class Gardener {
  constructor(
    private readonly parvis: Parvis,
    private readonly image: number,
  ) {}

  /** Content with the word in every field that can hold it, pointing at the given documents. */
  content(attributes: Model['attributes'], word: string, targets: Targets): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(attributes)
        .filter(
          ([name, { writable }]) =>
            writable !== false && !/^(createdAt|updatedAt|publishedAt|locale)$/.test(name),
        )
        .map(([name, attribute]) => [name, this.value(name, attribute, word, targets)])
        .filter(([, value]) => value !== undefined),
    );
  }

  private value(name: string, attribute: Attribute, word: string, targets: Targets): unknown {
    if (name in FORMS) return FORMS[name]?.(word);
    switch (attribute.type) {
      case 'string':
      case 'text':
      case 'uid':
        return word;
      case 'blocks':
        return [{ type: 'paragraph', children: [{ type: 'text', text: word }] }];
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
        return name === 'file' || name === 'cover' ? this.image : undefined;
      case 'relation': {
        const target = targets.get(attribute.target ?? '');
        if (target === undefined) return undefined;
        return attribute.relation === 'manyToMany' ? [target] : target;
      }
      case 'component': {
        const components: Record<string, { attributes: Model['attributes'] }> = {
          ...this.parvis.strapi.components,
        };
        const fields = components[attribute.component ?? '']?.attributes ?? {};
        const item = this.content(fields, word, targets);
        return attribute.repeatable === true ? [item] : item;
      }
      default:
        return undefined;
    }
  }
}

async function upload(parvis: Parvis): Promise<number> {
  const filepath = resolve(__dirname, '../../src/admin/brand/favicon.png');
  const file = {
    filepath,
    originalFilename: 'couverture.png',
    mimetype: 'image/png',
    size: statSync(filepath).size,
  };
  const [stored] = await parvis.strapi.plugin('upload').service('upload').upload({ data: {}, files: file });
  return stored.id;
}

const pointsAt = ({ attributes }: Model, uids: ReadonlySet<string>): boolean =>
  Object.values(attributes).some(({ target }) => target !== undefined && uids.has(target));

/** Those that others point at first. */
function inOrder(models: readonly Model[]): Model[] {
  const ordered: Model[] = [];
  const waiting = new Map(models.map((model) => [model.uid, model]));
  while (waiting.size > 0) {
    for (const model of waiting.values()) {
      const others = new Set([...waiting.keys()].filter((uid) => uid !== model.uid));
      if (pointsAt(model, others)) continue;
      ordered.push(model);
      waiting.delete(model.uid);
    }
  }
  return ordered;
}

/** Plants both kinds of unpublished content in every type with drafts, linked wherever a relation allows. */
export async function plantCanaries(parvis: Parvis): Promise<Planted[]> {
  const gardener = new Gardener(parvis, await upload(parvis));
  const hidden = new Map<string, string>();
  const changed = new Map<string, string>();
  const models = inOrder(typesWithDrafts(parvis));
  const documents = (uid: string) => documentsOf(parvis, uid);
  for (const { uid, attributes } of models) {
    const draft = await documents(uid).create({ data: gardener.content(attributes, CANARY, hidden) });
    hidden.set(uid, draft.documentId);
  }
  for (const { uid, attributes } of models) {
    const { documentId } = await documents(uid).create({
      data: gardener.content(attributes, PUBLIC, changed),
    });
    await documents(uid).publish({ documentId });
    changed.set(uid, documentId);
    const { slug: _, ...change } = gardener.content(attributes, CANARY, hidden);
    await documents(uid).update({ documentId, data: change });
  }
  return models.map((model) => ({
    model,
    hidden: String(hidden.get(model.uid)),
    changed: String(changed.get(model.uid)),
  }));
}

interface Documents {
  create(params: { data: object }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: object }): Promise<unknown>;
  publish(params: { documentId: string }): Promise<unknown>;
}

/** The Document Service of a type that is known by its name only. */
function documentsOf({ strapi }: Parvis, uid: string): Documents {
  // biome-ignore lint/plugin/no-type-assertion: Strapi types the service by names that are known when compiling.
  return strapi.documents(uid as never) as Documents;
}
