import { jobs } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import { registerPermissions } from './permissions';
import { offerInGraphql } from './public-graphql';
import { offerRegisterInGraphql } from './register-graphql';
import { lapseDraftsInTime } from './services/applications/lapse-drafts';
import { liveAwardsInTime } from './services/awards/award-life';
import { registerAwardMail } from './services/awards/award-mail';
import { contextOf } from './services/context';
import { sweepEvidence } from './services/evidence/sweep-evidence';
import { registerStepMails } from './services/instruction/compose-step-mail';
import { bringApplications } from './services/jury/dossier-source';
import { registerDecisionMail } from './services/proclamation/decision-mail';
import { proclaimInTime } from './services/proclamation/plan-proclamation';
import { forgetInvitations } from './services/team/forget-invitations';
import { registerInvitationMail } from './services/team/invitation-mail';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const context = contextOf(strapi);
  bringApplications(context);
  lapseDraftsInTime(context);
  await registerPermissions(strapi);
  offerInGraphql(strapi);
  offerRegisterInGraphql(strapi);
  jobs(strapi).recurring('label.sweep-evidence', { cron: '40 2 * * *', run: () => sweepEvidence(context) });
  jobs(strapi).recurring('label.forget-invitations', {
    cron: '50 2 * * *',
    run: () => forgetInvitations(context),
  });
  registerInvitationMail(context);
  registerStepMails(context);
  registerDecisionMail(context);
  registerAwardMail(context);
  liveAwardsInTime(context);
  proclaimInTime(context);
};
