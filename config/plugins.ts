import { isSiteAddress } from '@parvis/pages';
import { graphqlServer } from '../src/access/graphql-limits';
import { graphqlGate } from '../src/access/published-only/graphql-gate';
import { limitMutations } from '../src/access/rate-limits/mutations';
import { refreshCookie, SESSION_LIFESPANS } from '../src/access/sessions';
import { MAX_FILE_SIZE, UPLOAD_TYPES } from '../src/access/uploads/limits';
import { PRESS_RELEASE_LAYOUT } from '../src/api/press-release/reading-layout';
import { dataFolder } from '../src/data-folder';
import { environment } from '../src/environment';
import { mailSettings } from '../src/mail-settings';

export default () => {
  const { DATABASE_DIRECT_URL, JWT_SECRET, PUBLIC_URL, PARVIS_SITE_URL, PARVIS_TRUST_PROXY } = environment();
  const apolloServer = graphqlServer();
  const invitationPage = `${PUBLIC_URL?.replace(/\/+$/, '')}/candidature/invitations/{token}`;
  return {
    email: {
      config: mailSettings(() => strapi),
    },
    jobs: {
      config: { connectionString: DATABASE_DIRECT_URL },
    },
    graphql: {
      config: {
        endpoint: '/graphql',
        shadowCRUD: true,
        landingPage: false,
        depthLimit: 10,
        defaultLimit: 25,
        maxLimit: 100,
        apolloServer: {
          ...apolloServer,
          plugins: [...apolloServer.plugins, graphqlGate(() => strapi), limitMutations(() => strapi)],
        },
      },
    },
    newsroom: {
      config: {
        types: {
          'api::press-release.press-release': {
            record: {
              corrections: 'corrections',
              lastCorrectedAt: 'lastCorrectedAt',
              withdrawal: 'withdrawal',
              withdrawnAt: 'withdrawnAt',
              keptInNotice: ['kind', 'reference', 'title', 'slug', 'dateline', 'firstReleasedAt'],
            },
            coverage: {
              mention: 'api::media-mention.media-mention',
              relation: 'release',
              count: 'mediaMentionCount',
            },
            advice: {
              title: 'title',
              lead: 'lead',
              body: 'body',
              dateline: 'dateline',
              contacts: 'contacts',
              noDatelineFor: { kind: ['kit'] },
            },
            documents: { path: 'press-releases' },
            mailing: {
              ...{ title: 'title', lead: 'lead' },
              ...(PARVIS_SITE_URL
                ? { address: `${PARVIS_SITE_URL.replace(/\/+$/, '')}/communiques/{slug}` }
                : {}),
            },
          },
        },
      },
    },
    embargo: {
      config: {
        types: {
          'api::press-release.press-release': {
            approvals: {
              staff: 1,
              partners: {
                relation: 'issuers',
                contacts: {
                  ...{ uid: 'api::press-contact.press-contact', partner: 'organisation' },
                  ...{ mail: 'email', name: 'name', from: 'validFrom', until: 'validTo' },
                },
              },
            },
          },
          'api::event.event': {},
          'api::webinar.webinar': {},
        },
        zone: 'Europe/Paris',
        neverPublic: { 'api::press-contact.press-contact': { publicDisplay: false } },
        readings: { layouts: { 'api::press-release.press-release': PRESS_RELEASE_LAYOUT } },
      },
    },
    scoring: {
      config: {
        types: {
          'api::commune.commune': {
            ...{ title: 'name', commune: 'code', epci: 'epciSiren' },
            fields: ['code', 'departmentName', 'regionName', 'epciName', 'population'],
          },
        },
      },
    },
    label: {
      config: {
        communes: {
          ...{ uid: 'api::commune.commune', code: 'code', name: 'name', epci: 'epciSiren' },
          kept: [
            ...['departmentCode', 'departmentName', 'regionCode', 'regionName'],
            ...['epciSiren', 'epciName', 'siren', 'postalCodes', 'population'],
          ],
          department: { code: 'departmentCode', name: 'departmentName' },
          region: { code: 'regionCode', name: 'regionName' },
        },
        evidence: {
          folder: dataFolder('label', 'evidence'),
          content: { workshop: 'api::event.event', 'citizen-day': 'api::event.event' },
        },
        // Where mails cannot know the address of this server as the web sees it, they lead to the page of the API.
        ...(isSiteAddress(invitationPage) ? { invitationPage } : {}),
      },
    },
    'label-site': {
      config: {
        communes: { path: '/api/communes' },
        contents: {
          workshop: { path: '/api/events' },
          'citizen-day': { path: '/api/events', where: { kind: 'citizen-day' } },
        },
      },
    },
    upload: {
      config: { sizeLimit: MAX_FILE_SIZE, security: UPLOAD_TYPES },
    },
    'users-permissions': {
      config: {
        jwtSecret: JWT_SECRET,
        jwtManagement: 'refresh',
        sessions: {
          ...SESSION_LIFESPANS.api,
          httpOnly: true,
          cookie: refreshCookie({
            secure: PARVIS_TRUST_PROXY === 'on' && PUBLIC_URL?.startsWith('https:') === true,
          }),
        },
      },
    },
  };
};
