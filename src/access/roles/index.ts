import { authenticatedRole } from './authenticated';
import { communications } from './communications';
import { events } from './events';
import type { AdminRole, ApiRole } from './grant';
import { juror } from './juror';
import { labelOffice } from './label-office';
import { publicRole } from './public';

/** The admin roles of this project, beside Strapi's Super Admin, Editor and Author. */
export const ADMIN_ROLES: readonly AdminRole[] = [communications, events, labelOffice, juror];

/** The roles of the content API. */
export const API_ROLES: readonly ApiRole[] = [publicRole, authenticatedRole];

export { STRAPI_OWN_ROLES } from './strapi-own';
