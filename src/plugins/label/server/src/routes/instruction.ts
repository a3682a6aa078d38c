import { office } from './panel-route';

/** What the office does between the submission and the jury, below `/label`. */
export const instructionRoutes = [
  office('GET', '/editions/:id/dashboard', 'office-applications.dashboard'),
  office('GET', '/editions/:id/applications', 'office-applications.list'),
  office('GET', '/applications/:id', 'office-applications.find'),
  office('POST', '/applications/:id/steps/:event', 'office-instruction.step'),
  office('POST', '/editions/:id/applications/steps/:event', 'office-instruction.steps'),
  office('PUT', '/applications/:id/evidence/:piece/decision', 'office-instruction.decideEvidence'),
  office('PUT', '/applications/:id/applicability/:question', 'office-instruction.decideApplicability'),
  office(
    'POST',
    '/applications/:id/applicability/:question/preview',
    'office-instruction.previewApplicability',
  ),
];

const commune = (method: 'GET' | 'POST', path: string, action: string) => ({
  ...{ method, path: `/applications/:id/complements${path}`, handler: `complements.${action}` },
  config: {},
});

/** What a commune is asked for, below `/api/label`. */
export const complementRoutes = [commune('GET', '', 'list'), commune('POST', '/answer', 'answer')];
