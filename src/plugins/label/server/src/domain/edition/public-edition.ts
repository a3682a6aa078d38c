import { type Calendar, withinSubmissions } from './calendar';
import type { EditionState } from './edition-procedure';

/**
 * How far an edition is, as everybody may know it. Between the closing and the proclamation nothing is told of who has
 * come how far.
 */
export type PublicState = 'upcoming' | 'open' | 'closed' | 'proclaimed' | 'archived';

/**
 * What the public sees of the state of an edition. At the closing instant it is closed, whenever the office takes the step.
 *
 * @returns null for what is not public: what is being prepared, and what was cancelled.
 */
export function publicStateOf(state: EditionState, calendar: Calendar, now: Date): PublicState | null {
  switch (state) {
    case 'preparation':
    case 'cancelled':
      return null;
    case 'proclaimed':
    case 'archived':
      return state;
    case 'open': {
      const verdict = withinSubmissions(calendar, now);
      if (verdict.allowed) return 'open';
      return verdict.reasons.some(({ code }) => code === 'TOO_EARLY') ? 'upcoming' : 'closed';
    }
    default:
      return 'closed';
  }
}
