import type { Core } from '@strapi/strapi';
import bootstrap from './bootstrap';
import appeals from './controllers/appeals';
import applications from './controllers/applications';
import claims from './controllers/claims';
import colleagues from './controllers/colleagues';
import complements from './controllers/complements';
import editions from './controllers/editions';
import evidence from './controllers/evidence';
import invitationLinks from './controllers/invitation-links';
import invitations from './controllers/invitations';
import jury from './controllers/jury';
import juryEvidence from './controllers/jury-evidence';
import officeAppeals from './controllers/office-appeals';
import officeApplications from './controllers/office-applications';
import officeAwards from './controllers/office-awards';
import officeClaims from './controllers/office-claims';
import officeEvidence from './controllers/office-evidence';
import officeInstruction from './controllers/office-instruction';
import ownDecisions from './controllers/own-decisions';
import proclamations from './controllers/proclamations';
import programmes from './controllers/programmes';
import registerController from './controllers/register';
import trial from './controllers/trial';
import trialPage from './controllers/trial-page';
import receiveEvidence from './middlewares/receive-evidence';
import register from './register';
import routes from './routes';
import { contextOf } from './services/context';
import { makeLabel } from './services/label';

export type { Decisions, Jury } from './interface/jury';
export type { Applications, Claims, Editions, Label, Office, Programmes } from './interface/label';
export { label } from './services/accessor';

export default {
  register,
  bootstrap,
  routes,
  controllers: {
    appeals,
    applications,
    claims,
    colleagues,
    complements,
    editions,
    evidence,
    'invitation-links': invitationLinks,
    invitations,
    jury,
    'jury-evidence': juryEvidence,
    'office-awards': officeAwards,
    'office-appeals': officeAppeals,
    'office-applications': officeApplications,
    'office-claims': officeClaims,
    'office-evidence': officeEvidence,
    'office-instruction': officeInstruction,
    'own-decisions': ownDecisions,
    proclamations,
    programmes,
    register: registerController,
    trial,
    'trial-page': trialPage,
  },
  middlewares: { 'receive-evidence': receiveEvidence },
  services: {
    label: ({ strapi }: { strapi: Core.Strapi }) => makeLabel(contextOf(strapi)),
  },
};
