import { inWords } from '@parvis/clock';
import { embargo, type UnpublishedTarget } from '@parvis/embargo';
import type { Core } from '@strapi/strapi';
import { type EditorialUid, slugSource } from '../editorial-type';
import { languageOfRequest } from '../language-of-request';
import type { FieldProblem } from '../refusal';
import { SlugRegistry } from '../slugs/slug-registry';
import { say } from '../validation/messages/say';
import { problemsAtPublication } from '../validation/publication';
import { everPublished } from './first-publications';

/** What a person should know of a document before publishing it. */
export interface Readiness {
  /** What must be completed or corrected first. */
  readonly missing: readonly FieldProblem[];
  /** What has to be published with it, directly or not, those that are pointed at first. */
  readonly unpublishedTargets: readonly UnpublishedTarget[];
  readonly everPublished: boolean;
  /** The instant before which it is not published whoever asks, in words; null when nothing is planned. */
  readonly embargoedUntil: string | null;
  /** `null` for a type without slugs. */
  readonly slug: {
    readonly value: string | null;
    readonly frozen: boolean;
    readonly aliases: readonly string[];
  } | null;
}

/** Says whether a document could be published now and, if not, everything that stands in the way. */
export async function readiness(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
): Promise<Readiness> {
  const published = await everPublished(strapi, uid, documentId);
  const draft = await strapi.db.query(uid).findOne({ where: { documentId, publishedAt: null } });
  const problems = await problemsAtPublication(strapi, uid, documentId);
  const language = languageOfRequest(strapi);
  const plan = await embargo(strapi).openPlan({ uid, documentId });
  const hasSlug = slugSource(strapi, uid) !== undefined;
  return {
    missing: problems.map((problem) => ({ path: problem.path, message: say(problem, language) })),
    unpublishedTargets: await embargo(strapi).allUnpublishedTargets({ uid, documentId }),
    everPublished: published,
    embargoedUntil: plan?.kind === 'publish' ? inWords(plan.instant, plan.zone, language, 'full') : null,
    slug: hasSlug
      ? {
          value: draft?.slug ?? null,
          frozen: published,
          aliases: await new SlugRegistry(strapi, uid).aliasesOf(documentId),
        }
      : null,
  };
}
