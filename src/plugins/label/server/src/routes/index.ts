import { appealRoutes, officeAppealRoutes } from './appeals';
import { officeAwardRoutes, ownAwardRoutes } from './awards';
import { communeRoutes } from './commune';
import { evidenceRoutes, officeEvidenceRoutes } from './evidence';
import { complementRoutes, instructionRoutes } from './instruction';
import { invitationRoutes } from './invitations';
import { juryRoutes } from './jury';
import { officeRoutes } from './office';
import { registerRoutes } from './register';
import { trialRoutes } from './trial';

/** Routes by whom they are for: the panel below `/label`, the content API below `/api/label`. */
export default {
  admin: {
    type: 'admin',
    routes: [
      ...officeRoutes,
      ...officeEvidenceRoutes,
      ...juryRoutes,
      ...instructionRoutes,
      ...officeAwardRoutes,
      ...officeAppealRoutes,
    ],
  },
  'content-api': {
    type: 'content-api',
    routes: [
      ...communeRoutes,
      ...trialRoutes,
      ...evidenceRoutes,
      ...invitationRoutes,
      ...complementRoutes,
      ...ownAwardRoutes,
      ...registerRoutes,
      ...appealRoutes,
    ],
  },
};
