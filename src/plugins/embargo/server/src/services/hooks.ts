import type { Knex } from 'knex';
import type { DocumentPlace, Plan, PlanKind } from '../domain/plan';
import type { Obstacle } from '../domain/plan-views';
import type { Happening, ObstacleFinder, Subscriber } from './embargo';

/** What an application hangs into the embargo. */
export class Hooks {
  private readonly subscribers = new Map<Happening, Subscriber[]>();
  private readonly finders: ObstacleFinder[] = [];

  on(happening: Happening, subscriber: Subscriber): void {
    this.subscribers.set(happening, [...(this.subscribers.get(happening) ?? []), subscriber]);
  }

  findObstaclesWith(finder: ObstacleFinder): void {
    this.finders.push(finder);
  }

  /** Tells the subscribers, one after the other, in the transaction of what happened. */
  async tell(happening: Happening, plan: Plan, trx: Knex.Transaction): Promise<void> {
    for (const subscriber of this.subscribers.get(happening) ?? []) await subscriber({ plan, trx });
  }

  async obstacles(place: DocumentPlace, kind: PlanKind, language: 'fr' | 'en'): Promise<Obstacle[]> {
    const found = await Promise.all(this.finders.map((finder) => finder(place, kind, language)));
    return found.flat();
  }
}
