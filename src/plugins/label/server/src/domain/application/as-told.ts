import type { EditionState } from '../edition/edition-procedure';
import type { ApplicationState } from './application-procedure';

/** Whether what was decided in an edition may be known. */
export const isProclaimed = (state: EditionState): boolean => state === 'proclaimed' || state === 'archived';

/**
 * An application as its commune is told it: until the proclamation it is in deliberation, whether or not it has been
 * decided, down to its version.
 */
export const asTold = <Row extends { readonly state: ApplicationState; readonly version: number }>(
  row: Row,
  edition: EditionState,
): Row =>
  row.state === 'decided' && !isProclaimed(edition)
    ? { ...row, state: 'deliberation', version: row.version - 1 }
    : row;
