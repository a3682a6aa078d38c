import type { Outcome, Reason } from '@parvis/procedure';
import type { Answer } from '@parvis/scoring';
import type { DecisionView, DeliberationAsked, DeliberationView, JuryView } from '../domain/jury/jury-view';
import type { ManySteps, StepsInTurn } from '../domain/many-steps';
import type { Portion } from '../domain/page';
import type { Asked } from '../services/asked';
import type { DraftedDecision } from '../services/decisions/edit-decision';
import type { WantedDecisions } from '../services/decisions/prepare-decisions';
import type { NewSitting } from '../services/decisions/sitting-rows';

/** What the office asks of the jury of an edition. Members and assignments are arranged in scoring. */
export interface Jury {
  view(edition: number, portion: Portion): Promise<JuryView | null>;
  /** Answers the id of the edition. */
  prepare(edition: number, asked: Asked): Promise<Answer<number>>;
  send(edition: number, asked: Asked): Promise<Answer<ManySteps<Reason>>>;
  deliberate(edition: number, asked: Asked): Promise<Answer<ManySteps<Reason>>>;
  /** Whether somebody of the panel is to judge an application. */
  isJuror(application: number, staff: number): Promise<boolean>;
}

/** What the jury decides. */
export interface Decisions {
  deliberation(edition: number, asked: DeliberationAsked): Promise<DeliberationView | null>;
  on(application: number): Promise<DecisionView[] | null>;
  /** Answers the id of the sitting. */
  openSitting(
    wanted: { readonly edition: number; readonly sitting: NewSitting },
    asked: Asked,
  ): Promise<Outcome<number>>;
  /** Answers the id of its edition. */
  changeSitting(
    wanted: { readonly id: number; readonly sitting: NewSitting },
    asked: Asked,
  ): Promise<Outcome<number>>;
  prepare(wanted: WantedDecisions, asked: Asked): Promise<Outcome<StepsInTurn<Reason>>>;
  /** Answers the id of the application. */
  edit(
    wanted: { readonly application: number; readonly decision: DraftedDecision },
    asked: Asked,
  ): Promise<Outcome<number>>;
  adopt(
    wanted: { readonly sitting: number; readonly applications: readonly number[] },
    asked: Asked,
  ): Promise<Outcome<ManySteps<Reason>>>;
}
