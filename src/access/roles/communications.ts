import { type AdminRole, <<<<<<< HEAD
  writesToThePress, =======
  withdraws, >>>>>>> 2a45f58 (Let the panel correct, corrects, each with its right), keepsMedia, letsRead, liftsEmbargoes, maintains, owns, plans, previews, publishes, reads, readsJournal, reinstate and compare versions, watchesJobs, withdraw } from './grant';

/** Writes and publishes what the press and the public read. */
export const communications: AdminRole = {
  code: 'communications',
  name: 'Communications',
  description: 'Rédige et publie les communiqués, les partenaires, les pages et les contacts presse.',
  grants: [
    ...publishes(
      'api::press-release.press-release',
      'api::press-contact.press-contact',
      'api::media-mention.media-mention',
      'api::partner.partner',
      'api::partnership.partnership',
      'api::person.person',
      'api::page.page',
    ),
    ...maintains('api::theme.theme', 'api::site.site'),
    ...owns('plugin::newsroom.journalist', 'plugin::newsroom.press-list'),
    ...writesToThePress,
    ...reads('api::event.event', 'api::webinar.webinar', 'api::commune.commune'),
    ...watchesJobs,
    ...keepsMedia,
    ...previews,
    ...readsJournal,
    ...plans,
    ...liftsEmbargoes,
    ...letsRead,
    ...corrects,
    ...withdraws,
  ],
};
