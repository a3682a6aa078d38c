import {
  type AdminRole,
  type Grant,
  keepsMedia,
  plans,
  previews,
  publishes,
  reads,
  readsJournal,
} from './grant';

const createThemes: Grant = {
  action: 'plugin::content-manager.explorer.create',
  subject: 'api::theme.theme',
};

/** Announces events and webinars, with the people and partners who make them. Publishes no press release. */
export const events: AdminRole = {
  code: 'events',
  name: 'Events',
  description: 'Annonce les événements et les webinaires, avec leurs intervenants et leurs partenaires.',
  grants: [
    ...publishes('api::event.event', 'api::webinar.webinar', 'api::person.person', 'api::partner.partner'),
    ...reads(
      'api::theme.theme',
      'api::commune.commune',
      'api::press-release.press-release',
      'api::partnership.partnership',
    ),
    createThemes,
    ...keepsMedia,
    ...previews,
    ...readsJournal,
    ...plans,
  ],
};
