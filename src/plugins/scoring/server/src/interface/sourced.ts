import type { Language } from '@parvis/procedure/server';
import type { CandidateView } from '../domain/desk/composition';
import type { Decided } from '../domain/desk/criteria';
import type { Statement } from '../domain/desk/statement';
import type { Answer } from '../services/answer';
import type { KnownDocument } from '../services/documents/known-document';
import type { Asked } from '../services/grids/grids';
import type { DossierPlace } from '../services/panels/panel-dossier';
import type { DossierStanding } from '../services/sourced/standing-of-dossiers';

/** A plugin that has dossiers of its own judged, which no content type holds. They are called by an id of its making. */
export interface DossierSource {
  /** What such dossiers are called. */
  name(language: Language): string;
  /** Dossiers by their ids; one that is gone is not there. */
  find(ids: readonly string[]): Promise<ReadonlyMap<string, KnownDocument>>;
  /** The content type whose fields their facts are called after. */
  readonly fieldsOf: string;
  /** What one of them says, by criterion. */
  statements(id: string): Promise<Readonly<Record<string, Statement>>>;
}

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
