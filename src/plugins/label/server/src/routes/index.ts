import { communeRoutes } from './commune';
import { evidenceRoutes, officeEvidenceRoutes } from './evidence';
import { invitationRoutes } from './invitations';
import { juryRoutes } from './jury';
import { officeRoutes } from './office';
import { trialRoutes } from './trial';

/** Routes by whom they are for: the panel below `/label`, the content API below `/api/label`. */
export default {
  admin: { type: 'admin', routes: [...officeRoutes, ...officeEvidenceRoutes, ...juryRoutes] },
  'content-api': {
    type: 'content-api',
    routes: [...communeRoutes, ...trialRoutes, ...evidenceRoutes, ...invitationRoutes],
  },
};
