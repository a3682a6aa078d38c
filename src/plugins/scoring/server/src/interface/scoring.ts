import type { Outcome } from '@parvis/procedure';
import type { Language } from '@parvis/procedure/server';
import type {
  CandidateView,
  CompositionView,
  FoundDocumentsView,
  PanelChoicesView,
  ProposalView,
} from '../domain/desk/composition';
import type { Decided } from '../domain/desk/criteria';
import type {
  ComparisonView,
  DeskView,
  Given,
  GridLine,
  GridView,
  PanelDossierView,
  PanelLine,
  PanelStatistics,
  PanelView,
  PublicResultView,
  RunLine,
  SavedView,
  SheetView,
} from '../domain/desk/views';
import type { GridFile } from '../domain/grid/grid-file';
import type { ScoreResult } from '../domain/result';
import type { Answer } from '../services/answer';
import type { Leaving, Member } from '../services/composition/compose';
import type { Asked } from '../services/grids/grids';
import type { DossierPlace } from '../services/panels/panel-dossier';
import type { OtherMarks } from '../services/runs/runs';
import type { OwnSheet } from '../services/sheets/sheets';
import type { Sourced } from './sourced';

/** Who presides, by their account of the panel. */
export interface Reader {
  readonly staff: number;
  readonly language: Language;
}

/** Versions of grids; what has been in force never changes. Steps answer the id of the grid. */
export interface Grids {
  list(): Promise<GridLine[]>;
  view(id: number, language: Language): Promise<GridView | null>;
  /** What a grid says, how far it is, and its hash once it has been in force. */
  file(id: number): Promise<Pick<GridView, 'content' | 'hash' | 'state'> | null>;
  create(content: GridFile): Promise<Outcome<number>>;
  edit(id: number, content: GridFile, asked: Asked): Promise<Outcome<number>>;
  step(id: number, event: 'submit' | 'return' | 'publish', asked: Asked): Promise<Outcome<number>>;
}

/** Panels of jurors, their dossiers and who judges what. Steps answer the id of the panel. */
export interface Panels {
  list(staff: number): Promise<PanelLine[]>;
  statistics(id: number, staff: number): Promise<PanelStatistics | null>;
  view(id: number, staff: number): Promise<PanelView | null>;
  /** With what a panel can begin. */
  choices(): Promise<PanelChoicesView>;
  /** Who may judge. */
  candidates(): Promise<CandidateView[]>;
  /** A panel as it is composed. */
  composition(id: number, language: Language): Promise<CompositionView | null>;
  /** Documents that are no dossiers of the panel yet, by words of their titles. */
  findDocuments(id: number, looked: string): Promise<FoundDocumentsView | null>;
  dossier(place: DossierPlace, reader: Reader): Promise<PanelDossierView | null>;
  create(
    wanted: { readonly uid: string; readonly label: string; readonly grid: number },
    staff: number,
  ): Promise<Outcome<number>>;
  setMembers(id: number, members: readonly Member[], asked: Asked): Promise<Answer<number>>;
  addDossiers(id: number, documentIds: readonly string[], asked: Asked): Promise<Answer<number>>;
  /** Takes members and dossiers out of a panel that is being prepared. */
  takeOut(id: number, leaving: Leaving, asked: Asked): Promise<Answer<number>>;
  /** Proposes who judges what, evenly and without conflicts; nothing is assigned by it. */
  propose(id: number, perDossier: number): Promise<ProposalView | null>;
  assign(
    id: number,
    pairs: readonly { readonly dossier: number; readonly juror: number }[],
    asked: Asked,
  ): Promise<Answer<number>>;
  /** Says who judges one dossier. */
  setJurors(place: DossierPlace, jurors: readonly number[], asked: Asked): Promise<Answer<number>>;
  decide(
    place: DossierPlace,
    decided: Required<Decided> & { readonly revision?: number },
    asked: Asked,
  ): Promise<Answer<number>>;
  open(id: number, asked: Asked): Promise<Answer<number>>;
  close(id: number, asked: Asked): Promise<Answer<number>>;
  recuse(
    assignment: number,
    asked: { readonly staff: number; readonly reason: string },
  ): Promise<Outcome<DossierPlace>>;
}

/** What a juror does; of somebody else's sheet there is none. */
export interface Sheets {
  desk(juror: number): Promise<DeskView>;
  view(own: OwnSheet, language: Language): Promise<Outcome<SheetView>>;
  save(
    own: OwnSheet,
    answer: { readonly code: string; readonly given: Given; readonly version: number },
  ): Promise<Answer<SavedView>>;
  submit(own: OwnSheet, version: number): Promise<Outcome<null>>;
  declareConflict(own: OwnSheet, reason: string): Promise<Outcome<null>>;
}

/** Scores that are kept for good. */
export interface Runs {
  run(
    place: DossierPlace,
    asked: { readonly staff: number; readonly partial: boolean },
  ): Promise<Answer<number>>;
  simulate(
    place: DossierPlace,
    asked: { readonly staff: number; readonly marks: OtherMarks },
  ): Promise<Answer<ScoreResult>>;
  compare(
    ids: { readonly before: number; readonly after: number },
    staff: number,
  ): Promise<Outcome<ComparisonView>>;
  publish(id: number, staff: number): Promise<Outcome<RunLine>>;
  withdraw(id: number, staff: number): Promise<Outcome<RunLine>>;
  /**
   * Makes runs public in the caller's transaction, because their owner proclaims them; those that are public stay as
   * they are.
   *
   * @returns the address of each.
   */
  publishAll(ids: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** What a run gave; null when there is none. */
  result(id: number): Promise<ScoreResult | null>;
  /** What is public under an address; null when it is unknown or was withdrawn. */
  publicResult(token: string): Promise<PublicResultView | null>;
}

/** Scoring: what another plugin uses, and the panel's routes. */
export interface Scoring {
  /** Whether documents of this content type can be scored. */
  serves(uid: string): boolean;
  readonly grids: Grids;
  readonly panels: Panels;
  readonly sheets: Sheets;
  readonly runs: Runs;
  readonly sourced: Sourced;
}
