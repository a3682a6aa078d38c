import type { Core } from '@strapi/strapi';
import { type EditorialUid, titleOf } from '../editorial-type';
import { type RelationTarget, relationTargets } from './relation-targets';

/** A document that would silently be missing from the publication of the one that points at it. */
export interface UnpublishedTarget extends RelationTarget {
  readonly title: string;
}

/**
 * The documents that the draft of a document points at and that have no published version. Press contacts kept
 * for internal use are left out: they are never public, and a publication is meant to go without them.
 */
export async function unpublishedTargets(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
): Promise<UnpublishedTarget[]> {
  const unpublished: UnpublishedTarget[] = [];
  for (const target of await relationTargets(strapi, uid, documentId)) {
    const where = { documentId: target.documentId };
    const versions = await strapi.db.query(target.uid).findMany({ where });
    const draft = versions.find((version) => version.publishedAt === null);
    if (draft === undefined || versions.length > 1) continue;
    if (target.uid === 'api::press-contact.press-contact' && draft.publicDisplay === false) continue;
    unpublished.push({ ...target, title: titleOf(draft) });
  }
  return unpublished;
}

/** The unpublished targets of a document and theirs in turn, each once, those that are pointed at first. */
export async function allUnpublishedTargets(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
): Promise<UnpublishedTarget[]> {
  const ordered: UnpublishedTarget[] = [];
  const seen = new Set([documentId]);
  const visit = async (owner: { uid: EditorialUid; documentId: string }): Promise<void> => {
    for (const target of await unpublishedTargets(strapi, owner.uid, owner.documentId)) {
      if (seen.has(target.documentId)) continue;
      seen.add(target.documentId);
      await visit(target);
      ordered.push(target);
    }
  };
  await visit({ uid, documentId });
  return ordered;
}
