import type { CandidateView } from '../domain/desk/composition';
import type { Decided } from '../domain/desk/criteria';
import type { Answer } from '../services/answer';
import type { Asked } from '../services/grids/grids';
import type { DossierPlace } from '../services/panels/panel-dossier';
import type { DossierStanding } from '../services/sourced/standing-of-dossiers';
import type { DossierSource } from './dossier-source';

/** A dossier with what was decided about it. */
export interface BroughtDossier extends Required<Decided> {
  readonly documentId: string;
}

/**
 * What only the plugin that has brought a source asks: whoever presides neither adds dossiers to such a panel nor takes
 * them out, nor decides what applies to them.
 */
export interface Sourced {
  /** Says where dossiers of a kind come from. In a plugin's `register()`; `uid` begins with the plugin's: `plugin::label.application`. */
  bring(uid: string, source: DossierSource): void;
  /** Adds dossiers to a panel; those that are there stay as they are. @returns the id of the panel. */
  add(panel: number, dossiers: readonly BroughtDossier[], asked: Asked): Promise<Answer<number>>;
  /** Decides anew: the revision of the dossier grows, and its sheets are drafts again. */
  decide(place: DossierPlace, decided: Required<Decided>, asked: Asked): Promise<Answer<number>>;
  /** The members of a panel, by their accounts. */
  members(panel: number): Promise<readonly CandidateView[]>;
  /** How far each dossier of a panel is. */
  standings(panel: number): Promise<readonly DossierStanding[]>;
  /** Whether somebody is to judge a dossier, in whichever panel, without having been recused or being in conflict. */
  isJudgedBy(uid: string, id: string, juror: number): Promise<boolean>;
}
