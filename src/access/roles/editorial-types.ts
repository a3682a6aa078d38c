/** The types a person writes, and the reference data they point to. */
export const EDITORIAL_TYPES = [
  'api::press-release.press-release',
  'api::press-contact.press-contact',
  'api::media-mention.media-mention',
  'api::partner.partner',
  'api::partnership.partnership',
  'api::person.person',
  'api::event.event',
  'api::webinar.webinar',
  'api::page.page',
  'api::theme.theme',
  'api::commune.commune',
  'api::site.site',
] as const;

/** The type of which there is one entry only; its API has no `findOne`. */
const SINGLE_TYPE = 'api::site.site';

/** What reading these types is called in the content API. */
export const READ_ACTIONS: readonly string[] = EDITORIAL_TYPES.flatMap((uid) =>
  uid === SINGLE_TYPE ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`],
);
