import type { Actor } from '@parvis/journal';
import type { ProgrammeView } from '../../domain/edition/edition-view';
import type { EditionRow } from '../editions/edition-rows';
import type { AdoptedDecision } from './adopted-decisions';

/** What is told at once, by whom and when. */
export interface Announcement {
  readonly edition: EditionRow;
  readonly programme: ProgrammeView;
  readonly decisions: readonly AdoptedDecision[];
  readonly at: Date;
  readonly actor: Actor;
}
