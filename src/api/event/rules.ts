import { agendaRules } from '../../editorial/validation/agenda';
import type { Problem } from '../../editorial/validation/problem';
import type { Event } from './adapter';

export function eventRules(event: Event): Problem[] {
  return agendaRules(event);
}
