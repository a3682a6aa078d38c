import { OFFICE } from '../permissions';

/** The right of scoring to fill in the sheets that one is assigned. */
const JUDGE = 'plugin::scoring.judge';

const routeFor =
  (right: string) => (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string) => ({
    ...{ method, path, handler },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [right] } },
      ],
    },
  });

/** A route of the panel for the label office, below `/label`. */
export const office = routeFor(OFFICE);

/** The same for jurors. */
export const juror = routeFor(JUDGE);
