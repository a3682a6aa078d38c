import { attachmentRules } from '../../editorial/validation/attachments';
import { always, atPublication, listed, type Problem } from '../../editorial/validation/problem';
import { isSlug } from '../../editorial/validation/slug';
import type { PressRelease } from './adapter';

/** What a newsroom reads first must be there at publication: lead, text, place and date, who speaks and whom to call. */
export function pressReleaseRules(release: PressRelease): Problem[] {
  const { kind, slug, lead, body, dateline, issuers, contacts, cover, coverAlt, attachments } = release;
  return [
    ...listed(
      slug !== null && !isSlug(slug) && always(['slug'], 'slug'),
      lead === null && atPublication(['lead'], 'required'),
      body.length === 0 && atPublication(['body'], 'required'),
      // A press kit stands for longer than a day.
      kind !== 'kit' && dateline === null && atPublication(['dateline'], 'required'),
      issuers.length === 0 && atPublication(['issuers'], 'required-list'),
      contacts.length === 0 && atPublication(['contacts'], 'required-list'),
      // Those kept for internal use are left out of the publication.
      contacts.length > 0 &&
        contacts.every(({ publicDisplay }) => publicDisplay === false) &&
        atPublication(['contacts'], 'public-contact-needed'),
      cover.length > 0 && coverAlt === null && atPublication(['coverAlt'], 'alternative-text'),
    ),
    ...attachmentRules(attachments, 'attachments'),
  ];
}
