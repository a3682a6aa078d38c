import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contextOf } from '../services/context';
import { listTeam, removeColleague, type TeamMember } from '../services/team/colleagues';
import { answer, doneOr, foundOr404, numberIn, ownIn } from './requests';

const shown = ({ account, email, role, since }: TeamMember) => ({
  ...{ account, email, role, since: since.toISOString() },
});

/** Who works on an application. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  return {
    async list(context: Context): Promise<void> {
      const team = foundOr404(context, await listTeam(house, ownIn(context)));
      answer(context, team.map(shown));
    },

    async remove(context: Context): Promise<void> {
      const own = ownIn(context);
      const colleague = numberIn(context, 'account');
      doneOr(context, await removeColleague(house, own, colleague));
      context.set('Cache-Control', 'no-store');
      context.body = { data: null };
    },
  };
};
