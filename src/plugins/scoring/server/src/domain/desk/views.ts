import type { DecisionFile } from '../dossier/dossier-file';
import type { Figure } from '../exact/figure';
import type { Sentence } from '../exact/in-words';
import type { GridFile } from '../grid/grid-file';
import type { ScoreResult } from '../result';
import type { Statement } from './statement';

/** How far a sheet is. A recused juror's is kept and counts for nothing. */
export type SheetState = 'draft' | 'submitted' | 'recused';

export type PanelState = 'preparation' | 'open' | 'closed';

export type GridState = 'draft' | 'in-review' | 'in-force' | 'superseded';

/** A button of a desk: whether it works now, and the sentences that say why not. */
export interface Possible {
  readonly allowed: boolean;
  readonly reasons: readonly string[];
}

/** One dossier on a juror's desk. Nothing in it depends on what colleagues have done. */
export interface DeskLine {
  readonly assignment: number;
  readonly panel: { readonly id: number; readonly label: string };
  readonly title: string;
  readonly state: SheetState;
  /** Criteria with a mark or an abstention, of those that apply. */
  readonly answered: number;
  readonly criteria: number;
}

export interface DeskView {
  readonly lines: readonly DeskLine[];
}

/** How a fact of a dossier is read: a number, a day, an instant, or as it is written. */
export type FieldKind = 'number' | 'date' | 'datetime' | 'boolean' | 'text';

/** A fact of the dossier that a juror reads beside the criteria. */
export interface DossierField {
  readonly name: string;
  /** As the form of its content type calls it, unless the panel knows a translation. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly value: string;
}

/** What a juror gives. */
export interface Given {
  /** Null is an abstention; a criterion that is not there has not been answered. */
  readonly mark: string | null;
  readonly comment: string;
}

/** A juror's sheet with all that is needed to fill it in. */
export interface SheetView {
  readonly assignment: number;
  readonly panel: { readonly id: number; readonly label: string };
  readonly title: string;
  /** The content type by which the panel names its fields. */
  readonly uid: string;
  readonly fields: readonly DossierField[];
  /** What kinds of evidence are called; another one is called as the grid writes it. */
  readonly kindNames: Readonly<Record<string, string>>;
  /** What the dossier says, by criterion, where it says anything. */
  readonly statements: Readonly<Record<string, Statement>>;
  readonly grid: GridFile;
  readonly applicability: Readonly<Record<string, DecisionFile>>;
  readonly evidence: Readonly<Record<string, string>>;
  readonly state: SheetState;
  /** Grows with each change: whoever saves says which one they saw. */
  readonly version: number;
  readonly given: Readonly<Record<string, Given>>;
  readonly answered: number;
  readonly criteria: number;
  /** The codes that are not answered yet, in the order of the grid. */
  readonly missing: readonly string[];
  readonly submit: Possible;
  /** Previous and next assignment of the desk, for the keyboard. */
  readonly previous: number | null;
  readonly next: number | null;
}

/** What saving one criterion answers. */
export interface SavedView {
  readonly version: number;
  readonly answered: number;
  readonly missing: readonly string[];
}

/** A panel on the president's list. */
export interface PanelLine {
  readonly id: number;
  readonly label: string;
  readonly state: PanelState;
  readonly grid: { readonly id: number; readonly code: string; readonly version: string };
  readonly dossiers: number;
  readonly jurors: number;
  readonly sheets: { readonly submitted: number; readonly expected: number };
}

/** A rounded figure, in a list of thousands whose fractions stand with dossiers and runs, or a root that has none. */
export type Shown = Pick<Figure, 'decimal'>;

/** A dossier on the president's desk; those on which jurors disagree most come first. */
export interface PanelDossierLine {
  readonly dossier: number;
  readonly title: string;
  readonly submitted: number;
  readonly assigned: number;
  /** The population standard deviation of the sheets' scores; null under two sheets. */
  readonly spread: Shown | null;
  /** Of the latest run. */
  readonly run: {
    readonly id: number;
    readonly score: Shown;
    readonly levelGranted: string | null;
  } | null;
  /** Of the sheets so far, unassessed criteria apart; null without sheets. */
  readonly provisional: Shown | null;
}

/** How far jurors agree, and how it may be read. */
export interface AgreementView {
  readonly pairable: number;
  /** Null when hidden: fewer than ten values can be paired. */
  readonly alpha: Figure | 'undefined' | null;
  readonly reading: 'reliable' | 'with-caution' | 'discuss' | 'undefined' | 'hidden';
}

export interface PanelView extends PanelLine {
  readonly version: number;
  /** Of its grid, in ascending order. */
  readonly levels: readonly { readonly code: string; readonly label: string }[];
  readonly lines: readonly PanelDossierLine[];
}

/** How far the jurors of a panel agree, on the dossiers that the one who asks may look at. */
export interface PanelStatistics {
  readonly agreement: AgreementView;
  readonly byCriterion: readonly ({ readonly code: string; readonly label: string } & AgreementView)[];
  readonly severity: readonly {
    readonly juror: number;
    readonly name: string;
    /** Mean difference to co-jurors, as a share of the scale; null without shared dossiers. */
    readonly difference: Figure | null;
    readonly sheets: number;
  }[];
}

/** One juror's answer to one criterion, as the president sees it once it is submitted. */
export interface MarkView {
  readonly juror: number;
  readonly name: string;
  readonly mark: string | null;
  readonly comment: string;
}

export interface CriterionView {
  readonly code: string;
  readonly label: string;
  readonly applicable: boolean;
  readonly marks: readonly MarkView[];
  readonly aggregated: Figure | null;
  /** The population standard deviation of the marks; null under two. */
  readonly spread: Shown | null;
}

export interface SheetLine {
  readonly sheet: number;
  readonly assignment: number;
  readonly juror: number;
  readonly name: string;
  readonly state: SheetState;
  readonly answered: number;
  readonly criteria: number;
  readonly recuse: Possible;
}

export interface RunLine {
  readonly id: number;
  readonly sequence: number;
  readonly at: string;
  readonly by: string | null;
  readonly partial: boolean;
  readonly score: Figure;
  readonly levelGranted: string | null;
  readonly inputHash: string;
  readonly resultHash: string;
  readonly sheets: number;
  /** Null until its owner publishes it. */
  readonly publicToken: string | null;
}

/** What was decided about a dossier, and whether it can be decided on anew. */
export interface DecisionView {
  readonly applicability: Readonly<Record<string, DecisionFile>>;
  readonly evidence: Readonly<Record<string, string>>;
  /** Grows with each decision: whoever decides says which one they saw. */
  readonly revision: number;
  readonly decide: Possible;
}

export interface PanelDossierView extends DecisionView {
  readonly dossier: number;
  readonly panel: PanelLine;
  readonly title: string;
  readonly grid: GridFile;
  readonly sheets: readonly SheetLine[];
  readonly criteria: readonly CriterionView[];
  readonly runs: readonly RunLine[];
  readonly run: Possible;
  /** What the sheets so far would give; nothing is kept of it. */
  readonly provisional: ScoreResult | null;
}

/** What differs between two runs of a dossier. */
export interface ComparisonView {
  readonly before: RunLine;
  readonly after: RunLine;
  readonly difference: Figure;
  readonly nodes: readonly {
    readonly code: string;
    readonly label: string;
    readonly before: Figure;
    readonly after: Figure;
  }[];
  /** By the names of their jurors. */
  readonly sheetsGone: readonly string[];
  readonly sheetsCome: readonly string[];
}

export interface GridLine {
  readonly id: number;
  readonly code: string;
  readonly gridVersion: string;
  readonly label: string;
  readonly state: GridState;
  /** Grows with each change. */
  readonly version: number;
  readonly hash: string | null;
}

/** A rule that a grid breaks, and where. */
export interface GridProblem {
  readonly code: string;
  readonly path: string;
  readonly sentence: Sentence;
}

/** What publication changes against the version before. */
export interface GridDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface GridView extends GridLine {
  readonly content: GridFile;
  readonly problem: GridProblem | null;
  readonly differences: readonly GridDifference[];
  readonly steps: Readonly<Record<'submit' | 'return' | 'publish', Possible>>;
}

/** What is public of a run: all that is needed to recompute it, without a name. */
export interface PublicResultView {
  readonly title: string;
  readonly publishedAt: string;
  readonly grid: GridFile;
  readonly dossier: {
    readonly applicability: Readonly<Record<string, DecisionFile>>;
    readonly sheets: readonly {
      readonly juror: string;
      readonly marks: Readonly<Record<string, string | null>>;
    }[];
    readonly evidence: Readonly<Record<string, string>>;
  };
  readonly result: ScoreResult;
}
