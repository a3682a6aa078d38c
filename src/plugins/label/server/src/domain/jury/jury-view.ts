import type { ApplicationState } from '../application/application-procedure';
import type { DecisionOutcome, DecisionState } from '../decision/decision-procedure';
import type { Page, Portion } from '../page';

export interface NamedCommune {
  readonly code: string;
  readonly name: string;
}

/** An application on its way through the jury. */
export interface JuryLine {
  readonly application: number;
  readonly commune: NamedCommune;
  readonly state: ApplicationState;
  /** Its dossier in scoring; null while it has not been brought to the jury. */
  readonly dossier: number | null;
  /** Jurors without a conflict who are to judge it, and those who have submitted. */
  readonly jurors: number;
  readonly submitted: number;
  readonly run: { readonly id: number; readonly score: string; readonly level: string | null } | null;
}

/** The jury of an edition. */
export interface JuryView extends Page<JuryLine> {
  /** Of scoring, where members and assignments are arranged; null before it is prepared. */
  readonly panel: number | null;
  /** How many sheets the grid asks for. */
  readonly quorum: number;
  /** How many applications wait for which step: brought to the jury, sent to it, deliberated on. */
  readonly waiting: { readonly toBring: number; readonly toSend: number; readonly toDeliberate: number };
}

export interface Person {
  readonly id: number;
  readonly name: string;
}

/** A sitting of the jury. Its instant is in UTC. */
export interface SittingView {
  readonly id: number;
  readonly version: number;
  readonly heldAt: string;
  readonly present: readonly Person[];
  readonly absent: readonly Person[];
  readonly quorum: number;
  readonly minutes: string;
}

/** A decision as the office sees it. */
export interface DecisionView {
  readonly id: number;
  readonly sequence: number;
  readonly state: DecisionState;
  readonly version: number;
  readonly outcome: DecisionOutcome;
  readonly level: string | null;
  readonly levelByScore: string | null;
  readonly levelByGrid: string | null;
  readonly score: string | null;
  readonly run: number | null;
  readonly overrideReason: string | null;
  readonly motivation: string;
  readonly recused: readonly number[];
  readonly adoptedAt: string | null;
}

/** What is deliberated on, or was decided. */
export interface DeliberationLine {
  readonly application: number;
  readonly commune: NamedCommune;
  readonly state: ApplicationState;
  /** The latest decision; null while none is prepared. */
  readonly decision: DecisionView | null;
}

/** Which applications of a deliberation are asked for: by how far the decision on them is. */
export const DECISIONS_LISTED = ['all', 'lacking', 'drafted', 'adopted'] as const;
export type DecisionsListed = (typeof DECISIONS_LISTED)[number];

/** Which part of which lines of a deliberation is asked for. */
export interface DeliberationAsked extends Portion {
  readonly decisions: DecisionsListed;
}

/** The deliberation on an edition. */
export interface DeliberationView extends Page<DeliberationLine> {
  readonly members: readonly Person[];
  readonly levels: readonly { readonly code: string; readonly label: string }[];
  readonly sittings: readonly SittingView[];
  /** How many are without a draft, drafted, adopted. */
  readonly counts: Readonly<Record<Exclude<DecisionsListed, 'all'>, number>>;
}
