import { READ_ACTIONS } from './editorial-types';
import type { ApiRole } from './grant';

const auth = (action: string) => `plugin::users-permissions.auth.${action}`;

/**
 * A commune with an account: reads what the public reads, and looks after its own account and sessions. It may also
 * call what leads to a session, since a request that still carries an old one is judged by this role.
 */
export const authenticatedRole: ApiRole = {
  type: 'authenticated',
  actions: [
    ...READ_ACTIONS,
    'plugin::users-permissions.user.me',
    ...[
      'callback',
      'refresh',
      'forgotPassword',
      'resetPassword',
      'logout',
      'changePassword',
      'getSessions',
      'revokeSession',
    ].map(auth),
    ...['list', 'make'].map((action) => `plugin::label.claims.${action}`),
    ...['list', 'begin', 'find', 'save', 'submit', 'withdraw'].map(
      (action) => `plugin::label.applications.${action}`,
    ),
    ...['list', 'add', 'change', 'remove', 'file'].map((action) => `plugin::label.evidence.${action}`),
    ...['list', 'invite', 'revoke', 'accept'].map((action) => `plugin::label.invitations.${action}`),
    ...['list', 'remove'].map((action) => `plugin::label.colleagues.${action}`),
    ...['list', 'answer'].map((action) => `plugin::label.complements.${action}`),
    ...['decision', 'report', 'award', 'certificate', 'renounce'].map(
      (action) => `plugin::label.own-decisions.${action}`,
    ),
    ...['list', 'file'].map((action) => `plugin::label.appeals.${action}`),
  ],
  withdrawn: [],
};
