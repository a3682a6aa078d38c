import { type AdminRole, judges, reads } from './grant';

/**
 * Judges applications for the label. Sees only reference data: the panel shows drafts to whoever may read a type,
 * and what is published stands on the site for everyone.
 */
export const juror: AdminRole = {
  code: 'juror',
  name: 'Juror',
  description: 'Évalue les candidatures au label. Ne voit ni brouillon ni contenu en préparation.',
  grants: [...reads('api::commune.commune', 'api::theme.theme'), ...judges],
};
