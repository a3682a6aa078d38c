import { juror, office } from './panel-route';

/** What the office asks from the jury to the decisions, and what jurors read, below `/label`. */
export const juryRoutes = [
  office('GET', '/editions/:id/jury', 'jury.find'),
  office('POST', '/editions/:id/jury', 'jury.prepare'),
  office('POST', '/editions/:id/jury/send', 'jury.send'),
  office('POST', '/editions/:id/jury/deliberate', 'jury.deliberate'),
  office('GET', '/editions/:id/deliberation', 'jury.deliberation'),
  office('POST', '/editions/:id/sittings', 'jury.openSitting'),
  office('PUT', '/sittings/:id', 'jury.changeSitting'),
  office('POST', '/sittings/:id/adopt', 'jury.adopt'),
  office('POST', '/editions/:id/decisions/prepare', 'jury.prepareDecisions'),
  office('GET', '/applications/:id/decisions', 'jury.decisions'),
  office('PUT', '/applications/:id/decision', 'jury.editDecision'),
  juror('GET', '/jury/applications/:id/evidence/:piece/file', 'jury-evidence.file'),
];
