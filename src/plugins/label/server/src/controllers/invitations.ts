import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { contextOf } from '../services/context';
import type { Invitation } from '../services/team/invitation-rows';
import { acceptInvitation, invite, listInvitations, revokeInvitation } from '../services/team/invitations';
import { accountOf, answer, bodyOf, doneOr, foundOr404, numberIn, ownIn } from './requests';

const INVITED = z.strictObject({
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
});
const ACCEPTED = z.strictObject({ token: z.string().trim().min(1).max(200) });

const shown = ({ id, email, state, until }: Invitation) => ({
  ...{ id, email, until: until.toISOString() },
  state: state === 'sent' && until.getTime() <= now().getTime() ? 'expired' : state,
});

/** How the owner of an application invites colleagues, and how these accept. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  return {
    async list(context: Context): Promise<void> {
      const invitations = foundOr404(context, await listInvitations(house, ownIn(context)));
      answer(context, invitations.map(shown));
    },

    async invite(context: Context): Promise<void> {
      const own = ownIn(context);
      foundOr404(context, await listInvitations(house, own));
      const { email } = bodyOf(context, INVITED);
      answer(context, shown(doneOr(context, await invite(house, own, email))), 201);
    },

    async revoke(context: Context): Promise<void> {
      const own = ownIn(context);
      const id = numberIn(context, 'invitation');
      answer(context, shown(doneOr(context, await revokeInvitation(house, own, id))));
    },

    async accept(context: Context): Promise<void> {
      const user = accountOf(context);
      const { token } = bodyOf(context, ACCEPTED);
      const application = doneOr(context, await acceptInvitation(house, user, token));
      answer(context, { application });
    },
  };
};
