import type { Origin } from '../conflict';
import type { GridState, PanelState, Possible } from './views';

/** With what a panel can begin. */
export interface PanelChoicesView {
  /** The content types whose documents can be scored. */
  readonly types: readonly { readonly uid: string; readonly name: string }[];
  /** The grids in force. */
  readonly grids: readonly {
    readonly id: number;
    readonly code: string;
    readonly version: string;
    readonly label: string;
    /** How many marks a criterion needs. */
    readonly quorum: number;
  }[];
}

/** Somebody who may judge. */
export interface CandidateView {
  readonly juror: number;
  readonly name: string;
}

/** A member of a panel, and where they come from. */
export interface MemberView extends CandidateView, Origin {}

/** A dossier of a panel with who is to judge it. */
export interface ComposedDossier extends Origin {
  readonly dossier: number;
  readonly title: string;
  /** The members who are to judge it; not those who were recused. */
  readonly jurors: readonly number[];
  /** The members who were recused from it, or declared a conflict on it. */
  readonly barred: readonly number[];
}

/** A panel as it is composed. Nothing in it depends on what jurors have given. */
export interface CompositionView {
  readonly id: number;
  readonly label: string;
  readonly state: PanelState;
  /** Grows with each change: whoever changes says which one they saw. */
  readonly version: number;
  /** What its documents are called. */
  readonly type: string;
  /** Whether a plugin brings its dossiers: then nobody adds them here or takes them out. */
  readonly areBrought: boolean;
  readonly grid: {
    readonly id: number;
    readonly code: string;
    readonly version: string;
    readonly state: GridState;
    readonly quorum: number;
  };
  readonly members: readonly MemberView[];
  /** In the order in which they were added. */
  readonly dossiers: readonly ComposedDossier[];
  readonly open: Possible;
  readonly close: Possible;
}

/** Documents that can become dossiers of a panel, by title. */
export interface FoundDocumentsView {
  readonly documents: readonly { readonly documentId: string; readonly title: string }[];
  /** How many there are, more than are listed perhaps. */
  readonly total: number;
}

/** Who might judge what, to be looked at before it is assigned. */
export interface ProposalView {
  readonly assignments: readonly {
    readonly dossier: number;
    readonly title: string;
    readonly juror: number;
    readonly name: string;
  }[];
  /** Dossiers for which there are too few jurors without a conflict. */
  readonly short: readonly { readonly dossier: number; readonly title: string; readonly missing: number }[];
}
