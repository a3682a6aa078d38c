import { jobs } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import { registerPermissions } from './permissions';
import { offerInGraphql } from './public-graphql';
import { contextOf } from './services/context';
import { forgetInvitations } from './services/forget-invitations';
import { registerInvitationMail } from './services/invitation-mail';
import { lapseDraftsInTime } from './services/lapse-drafts';
import { sweepEvidence } from './services/sweep-evidence';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const context = contextOf(strapi);
  lapseDraftsInTime(context);
  await registerPermissions(strapi);
  offerInGraphql(strapi);
  jobs(strapi).recurring('label.sweep-evidence', { cron: '40 2 * * *', run: () => sweepEvidence(context) });
  jobs(strapi).recurring('label.forget-invitations', {
    cron: '50 2 * * *',
    run: () => forgetInvitations(context),
  });
  registerInvitationMail(context);
};
