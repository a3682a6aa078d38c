import type { Actor } from '@parvis/journal';
import type { Outcome } from '@parvis/procedure';
import type { Knex } from 'knex';
import type { DocumentPlace, Plan, PlanKind } from '../domain/plan';
import type { Obstacle } from '../domain/plan-views';
import type { UnpublishedTarget } from './unpublished-targets';

/** What has just happened to a plan, or to what it plans. */
export type Happening =
  | 'planned'
  | 'approved'
  | 'edited'
  | 'confirmed'
  | 'rescheduled'
  | 'held'
  | 'failed'
  | 'retried'
  /** The document is public, or its publication has ended. */
  | 'lifted'
  | 'cancelled';

/** Runs in the transaction of the happening: it is undone with it, and undoes it by throwing. */
export type Subscriber = (happened: { readonly plan: Plan; readonly trx: Knex.Transaction }) => Promise<void>;

/** Says what would stand in the way of a document now; nothing when nothing would. */
export type ObstacleFinder = (
  place: DocumentPlace,
  kind: PlanKind,
  language: 'fr' | 'en',
) => Promise<readonly Obstacle[]>;

/** A transition that somebody plans. */
export interface PlanRequest {
  readonly kind: PlanKind;
  readonly instant: Date;
  /** IANA zone in which they speak of it. */
  readonly zone: string;
  /** Account of the panel that answers for it. */
  readonly ownerId: number;
  /** documentIds of the partners whose approval is needed, among those of the relation in the options. */
  readonly partners?: readonly string[];
}

/** Who asks for a step, and what they have seen. */
export interface Asked {
  readonly actor: Actor;
  /** The version of the plan that they have seen; without it any is right. */
  readonly expectedVersion?: number;
}

/**
 * Nothing is public before its time. Each step is one transaction; a refusal is data, and nothing was written then.
 */
export interface Embargo {
  /** Whether documents of a content type can be planned. */
  serves(uid: string): boolean;
  /** The plan that binds a document now; null when there is none. */
  openPlan(place: DocumentPlace): Promise<Plan | null>;

  plan(place: DocumentPlace, request: PlanRequest, asked: Asked): Promise<Outcome<Plan>>;
  approve(place: DocumentPlace, staffId: number, asked: Asked): Promise<Outcome<Plan>>;
  confirm(place: DocumentPlace, asked: Asked): Promise<Outcome<Plan>>;
  reschedule(
    place: DocumentPlace,
    to: { readonly instant: Date; readonly zone: string },
    asked: Asked,
  ): Promise<Outcome<Plan>>;
  retry(place: DocumentPlace, asked: Asked): Promise<Outcome<Plan>>;
  cancel(place: DocumentPlace, asked: Asked): Promise<Outcome<Plan>>;
  /** Publishes ahead of the instant; the reason is journalled. Whether the asker may is the caller's question. */
  lift(place: DocumentPlace, reason: string, asked: Asked): Promise<Outcome<Plan>>;

  /** Subscribes to what happens to plans. To be called from `register` or `bootstrap`. */
  on(happening: Happening, subscriber: Subscriber): void;
  /** Adds what the application would refuse a publication for, so that it is said when it is planned. */
  findObstaclesWith(finder: ObstacleFinder): void;

  /** The unpublished documents that a draft points at, without those that are never public. */
  unpublishedTargets(place: DocumentPlace): Promise<readonly UnpublishedTarget[]>;
  /** The same with theirs in turn, each once, those that are pointed at first. */
  allUnpublishedTargets(place: DocumentPlace): Promise<readonly UnpublishedTarget[]>;
  /** Publishes a document and all its unpublished targets in one transaction: all of them are public, or none. */
  publishTogether(place: DocumentPlace): Promise<void>;
}
