import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PREVIEW_ACTION } from './roles/grant';

/** The types that have a page of their own on the site. */
const PREVIEWED = [
  'api::press-release.press-release',
  'api::event.event',
  'api::webinar.webinar',
  'api::page.page',
  'api::partner.partner',
  'api::person.person',
] as const;

type PreviewedUid = (typeof PREVIEWED)[number];

const isPreviewed = (uid: string): uid is PreviewedUid => PREVIEWED.some((previewed) => previewed === uid);

/** What the panel says of the entry whose Preview button was pressed. */
interface Entry {
  readonly documentId?: string;
  readonly status?: 'draft' | 'published';
}

export interface PreviewTarget {
  readonly uid: string;
  readonly documentId: string;
  readonly slug: string | null;
  readonly status: 'draft' | 'published';
}

/** The address at which the site opens an entry, draft or published. The site checks the secret before it answers. */
export function previewAddress(siteUrl: string, secret: string, target: PreviewTarget): string {
  const address = new URL(`${siteUrl.replace(/\/+$/, '')}/api/preview`);
  const { uid, documentId, slug, status } = target;
  address.search = new URLSearchParams({
    uid,
    documentId,
    ...(slug === null ? {} : { slug }),
    status,
    secret,
  }).toString();
  return address.toString();
}

const slugOf = z.object({ slug: z.string().nullish() }).nullish();
const ability = z.object({ can: z.custom<(action: string) => boolean>((can) => typeof can === 'function') });

/** Whether the person behind the current request holds the permission of the Preview button. */
function mayOpenPreview(strapi: Core.Strapi): boolean {
  const caller = ability.safeParse(strapi.requestContext.get()?.state.userAbility);
  return caller.success && caller.data.can(PREVIEW_ACTION);
}

/**
 * Answers the panel's Preview button; no address means that there is none to open.
 *
 * @param strapi found at the time of the request, since settings are read before Strapi stands.
 */
export function previewButton(siteUrl: string, secret: string, strapi: () => Core.Strapi) {
  return async (uid: string, { documentId, status = 'draft' }: Entry): Promise<string | undefined> => {
    if (!documentId || !isPreviewed(uid) || !mayOpenPreview(strapi())) return undefined;
    const found = await strapi().documents(uid).findOne({ documentId, status: 'draft' });
    const slug = slugOf.parse(found)?.slug ?? null;
    return previewAddress(siteUrl, secret, { uid, documentId, slug, status });
  };
}
