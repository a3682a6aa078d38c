import { readCommune } from '../../api/commune/adapter';
import { communeRules } from '../../api/commune/rules';
import { readEvent } from '../../api/event/adapter';
import { eventRules } from '../../api/event/rules';
import { readMediaMention } from '../../api/media-mention/adapter';
import { mediaMentionRules } from '../../api/media-mention/rules';
import { readPage } from '../../api/page/adapter';
import { pageRules } from '../../api/page/rules';
import { readPartner } from '../../api/partner/adapter';
import { partnerRules } from '../../api/partner/rules';
import { readPartnership } from '../../api/partnership/adapter';
import { partnershipRules } from '../../api/partnership/rules';
import { readPerson } from '../../api/person/adapter';
import { personRules } from '../../api/person/rules';
import { readPressContact } from '../../api/press-contact/adapter';
import { pressContactRules } from '../../api/press-contact/rules';
import { readPressRelease } from '../../api/press-release/adapter';
import { pressReleaseRules } from '../../api/press-release/rules';
import { readSite } from '../../api/site/adapter';
import { siteRules } from '../../api/site/rules';
import { readTheme } from '../../api/theme/adapter';
import { themeRules } from '../../api/theme/rules';
import { readWebinar } from '../../api/webinar/adapter';
import { webinarRules } from '../../api/webinar/rules';
import type { Problem } from './problem';

type Rules = (entry: unknown) => Problem[];

/** What the rules of each content type have to say about an entry in canonical form (see `entry-after-write.ts`). */
export const RULES_BY_TYPE: ReadonlyMap<string, Rules> = new Map<string, Rules>([
  ['api::commune.commune', (entry) => communeRules(readCommune(entry))],
  ['api::event.event', (entry) => eventRules(readEvent(entry))],
  ['api::media-mention.media-mention', (entry) => mediaMentionRules(readMediaMention(entry))],
  ['api::page.page', (entry) => pageRules(readPage(entry))],
  ['api::partner.partner', (entry) => partnerRules(readPartner(entry))],
  ['api::partnership.partnership', (entry) => partnershipRules(readPartnership(entry))],
  ['api::person.person', (entry) => personRules(readPerson(entry))],
  ['api::press-contact.press-contact', (entry) => pressContactRules(readPressContact(entry))],
  ['api::press-release.press-release', (entry) => pressReleaseRules(readPressRelease(entry))],
  ['api::site.site', (entry) => siteRules(readSite(entry))],
  ['api::theme.theme', (entry) => themeRules(readTheme(entry))],
  ['api::webinar.webinar', (entry) => webinarRules(readWebinar(entry))],
]);
