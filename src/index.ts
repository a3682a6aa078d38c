import type { Core } from '@strapi/strapi';
import * as access from './access';
import * as pressReferences from './api/press-release/reference';
import * as editorial from './editorial';
import * as happenings from './happenings';
import * as home from './home';
import * as panel from './panel';

/** What each room of the application hangs into Strapi, in the order in which it starts: outer rules first. */
const rooms = [access, editorial, pressReferences, happenings, home, panel];

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    for (const room of rooms) await room.register(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    for (const room of rooms) await room.bootstrap(strapi);
  },
};
