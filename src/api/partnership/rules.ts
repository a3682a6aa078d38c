import { always, listed, type Problem } from '../../editorial/validation/problem';
import { areSdgNumbers } from '../../editorial/validation/sdg-numbers';
import type { Partnership } from './adapter';

export function partnershipRules({ from, to, sdgs }: Partnership): Problem[] {
  return listed(
    from !== null && to !== null && to < from && always(['to'], 'ends-before-start'),
    sdgs !== null && !areSdgNumbers(sdgs) && always(['sdgs'], 'sdgs'),
  );
}
