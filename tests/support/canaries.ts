import { Gardener, type Model } from './gardener';
import type { Parvis } from './parvis';

/** The documents of one type: one that was never published, and one that was changed after its publication. */
export interface Planted {
  readonly model: Model;
  readonly hidden: string;
  readonly changed: string;
}

export function typesWithDrafts(parvis: Parvis): Model[] {
  const models: Model[] = Object.values(parvis.strapi.contentTypes);
  return models.filter(({ uid, options }) => uid.startsWith('api::') && options.draftAndPublish === true);
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

/** Publishes a document of every type with drafts, linked wherever a relation allows; gives their documentIds by type. */
export async function publishVisible(parvis: Parvis): Promise<Map<string, string>> {
  const gardener = await Gardener.with(parvis, 'visible');
  const published = new Map<string, string>();
  for (const { uid, attributes } of inOrder(typesWithDrafts(parvis))) {
    const documents = documentsOf(parvis, uid);
    const { documentId } = await documents.create({ data: gardener.content(attributes, published) });
    await documents.publish({ documentId });
    published.set(uid, documentId);
  }
  return published;
}

/**
 * Plants the gardener's word in every type with drafts: in a document that was never published, and in the draft of
 * the published one, both linked to unpublished ones wherever a relation allows.
 */
export async function plantCanaries(
  parvis: Parvis,
  published: ReadonlyMap<string, string>,
  gardener: Gardener,
): Promise<Planted[]> {
  const hidden = new Map<string, string>();
  const models = inOrder(typesWithDrafts(parvis));
  for (const { uid, attributes } of models) {
    const data = gardener.content(attributes, hidden);
    const { documentId } = await documentsOf(parvis, uid).create({ data });
    hidden.set(uid, documentId);
  }
  for (const { uid, attributes } of models) {
    // Its pictures stay, as a way from what is public to a draft.
    const changing = Object.entries(attributes).filter(
      ([name, { type }]) => name !== 'slug' && type !== 'media',
    );
    const data = gardener.content(Object.fromEntries(changing), hidden);
    await documentsOf(parvis, uid).update({ documentId: String(published.get(uid)), data });
  }
  return models.map((model) => ({
    model,
    hidden: String(hidden.get(model.uid)),
    changed: String(published.get(model.uid)),
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
