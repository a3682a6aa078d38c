import type { CandidateView } from '../domain/desk/composition';
import type { Decided } from '../domain/desk/criteria';
import type { PanelState } from '../domain/desk/views';
import type { Answer } from '../services/answer';
import type { Asked } from '../services/grids/grids';
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
  /** How far a panel is, and the id of the grid on which it judges; null when there is none. */
  panel(id: number): Promise<{ readonly state: PanelState; readonly grid: number } | null>;
  /** The members of a panel, by their accounts. */
  members(panel: number): Promise<readonly CandidateView[]>;
  /** The ids of the dossiers that a panel has. */
  ids(panel: number): Promise<ReadonlySet<string>>;
  /** How far dossiers of a panel are; one that it does not have is not there. */
  standings(panel: number, ids: readonly string[]): Promise<readonly DossierStanding[]>;
  /** Whether somebody is to judge a dossier, in whichever panel, without having been recused or being in conflict. */
  isJudgedBy(uid: string, id: string, juror: number): Promise<boolean>;
}
