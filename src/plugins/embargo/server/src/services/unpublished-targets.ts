import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DocumentPlace } from '../domain/plan';
import type { NeverPublic } from '../options';
import { contentType } from './content-type';
import { type RelationTarget, relationTargets } from './relation-targets';

/** A document that would silently be missing from the publication of the one that points at it. */
export interface UnpublishedTarget extends RelationTarget {
  /** What a person calls it. */
  readonly title: string;
}

const versions = z.array(z.record(z.string(), z.unknown()));

function titleOf({ title, name }: Readonly<Record<string, unknown>>): string {
  const called = title ?? name;
  return typeof called === 'string' && called !== '' ? called : '—';
}

/** The documents that the draft of a document points at and that have no published version. */
export async function unpublishedTargets(
  strapi: Core.Strapi,
  place: DocumentPlace,
  neverPublic: NeverPublic,
): Promise<UnpublishedTarget[]> {
  const unpublished: UnpublishedTarget[] = [];
  for (const target of await relationTargets(strapi, place)) {
    const uid = contentType(strapi, target.uid);
    if (uid === undefined) continue;
    const found = versions.parse(
      await strapi.db.query(uid).findMany({ where: { documentId: target.documentId } }),
    );
    const draft = found.find(({ publishedAt }) => publishedAt === null);
    if (draft === undefined || found.length > 1) continue;
    const marks = Object.entries(neverPublic[uid] ?? {});
    if (marks.length > 0 && marks.every(([field, value]) => draft[field] === value)) continue;
    unpublished.push({ ...target, title: titleOf(draft) });
  }
  return unpublished;
}

/** The unpublished targets of a document and theirs in turn, each once, those that are pointed at first. */
export async function allUnpublishedTargets(
  strapi: Core.Strapi,
  place: DocumentPlace,
  neverPublic: NeverPublic,
): Promise<UnpublishedTarget[]> {
  const ordered: UnpublishedTarget[] = [];
  const seen = new Set([place.documentId]);
  const visit = async (owner: DocumentPlace): Promise<void> => {
    for (const target of await unpublishedTargets(strapi, owner, neverPublic)) {
      if (seen.has(target.documentId)) continue;
      seen.add(target.documentId);
      await visit(target);
      ordered.push(target);
    }
  };
  await visit(place);
  return ordered;
}
