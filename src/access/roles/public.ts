import { READ_ACTIONS } from './editorial-types';
import type { ApiRole } from './grant';

const auth = (action: string) => `plugin::users-permissions.auth.${action}`;

/**
 * Anyone, without an account: reads what is published and signs in. Registration is closed, because an account
 * speaks for a commune and is made by the label office; no provider but e-mail and password is offered.
 */
export const publicRole: ApiRole = {
  type: 'public',
  actions: [...READ_ACTIONS, ...['callback', 'refresh', 'forgotPassword', 'resetPassword'].map(auth)],
  withdrawn: ['register', 'connect', 'emailConfirmation', 'sendEmailConfirmation'].map(auth),
};
