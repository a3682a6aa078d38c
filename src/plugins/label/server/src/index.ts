import type { Core } from '@strapi/strapi';
import bootstrap from './bootstrap';
import applications from './controllers/applications';
import claims from './controllers/claims';
import editions from './controllers/editions';
import officeClaims from './controllers/office-claims';
import programmes from './controllers/programmes';
import trial from './controllers/trial';
import trialPage from './controllers/trial-page';
import register from './register';
import routes from './routes';
import { contextOf } from './services/context';
import { makeLabel } from './services/label';

export type { Applications, Claims, Editions, Label, Programmes } from './interface/label';
export { label } from './services/accessor';

export default {
  register,
  bootstrap,
  routes,
  controllers: {
    applications,
    claims,
    editions,
    'office-claims': officeClaims,
    programmes,
    trial,
    'trial-page': trialPage,
  },
  services: {
    label: ({ strapi }: { strapi: Core.Strapi }) => makeLabel(contextOf(strapi)),
  },
};
