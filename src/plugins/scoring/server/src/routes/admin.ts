import { GRIDS, JUDGE, PRESIDE } from '../permissions';

const routeFor = (action: string) => (method: 'GET' | 'POST' | 'PUT', path: string, handler: string) => ({
  ...{ method, path, handler },
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  },
});

const juror = routeFor(JUDGE);
const president = routeFor(PRESIDE);
const editor = routeFor(GRIDS);

/** What the panel asks, below `/scoring`. Each route names the right that it needs. */
export default {
  type: 'admin',
  routes: [
    juror('GET', '/desk', 'sheets.desk'),
    juror('GET', '/sheets/:assignment', 'sheets.find'),
    juror('PUT', '/sheets/:assignment/criteria/:code', 'sheets.save'),
    juror('POST', '/sheets/:assignment/submit', 'sheets.submit'),
    juror('POST', '/sheets/:assignment/conflict', 'sheets.conflict'),

    president('GET', '/panels', 'panels.list'),
    president('POST', '/panels', 'panels.create'),
    president('GET', '/panels/:id', 'panels.find'),
    president('GET', '/panel-choices', 'composition.choices'),
    president('GET', '/candidates', 'composition.candidates'),
    president('GET', '/panels/:id/composition', 'composition.find'),
    president('GET', '/panels/:id/documents', 'composition.documents'),
    president('POST', '/panels/:id/members', 'composition.members'),
    president('POST', '/panels/:id/dossiers', 'composition.dossiers'),
    president('POST', '/panels/:id/removals', 'composition.removals'),
    president('POST', '/panels/:id/proposal', 'composition.proposal'),
    president('POST', '/panels/:id/assignments', 'composition.assignments'),
    president('PUT', '/panels/:id/dossiers/:dossier/jurors', 'composition.jurors'),
    president('POST', '/panels/:id/open', 'composition.open'),
    president('POST', '/panels/:id/close', 'composition.close'),
    president('GET', '/panels/:id/statistics', 'panels.statistics'),
    president('GET', '/panels/:id/dossiers/:dossier', 'panels.dossier'),
    president('POST', '/panels/:id/dossiers/:dossier/decision', 'panels.decide'),
    president('POST', '/panels/:id/dossiers/:dossier/run', 'panels.run'),
    president('POST', '/panels/:id/dossiers/:dossier/simulate', 'panels.simulate'),
    president('POST', '/assignments/:id/recuse', 'panels.recuse'),
    president('GET', '/runs/compare', 'runs.compare'),
    president('POST', '/runs/:id/publish', 'runs.publish'),
    president('POST', '/runs/:id/withdraw', 'runs.withdraw'),

    editor('GET', '/grids', 'grids.list'),
    editor('POST', '/grids', 'grids.create'),
    editor('GET', '/grids/:id', 'grids.find'),
    editor('PUT', '/grids/:id', 'grids.edit'),
    editor('POST', '/grids/:id/submit', 'grids.submit'),
    editor('POST', '/grids/:id/return', 'grids.return'),
    editor('POST', '/grids/:id/publish', 'grids.publish'),
  ],
};
