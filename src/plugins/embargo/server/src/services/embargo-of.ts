import type { Core } from '@strapi/strapi';
import type { DocumentPlace } from '../domain/plan';
import type { Embargo as EmbargoService } from './embargo';

/** Until when a document is under embargo, and the IANA zone in which people speak of that instant. */
export interface Embargo {
  readonly until: Date;
  readonly zone: string;
}

/** The embargo of a document: its planned publication, also when that is overdue; null when there is none. */
export async function embargoOf(strapi: Core.Strapi, place: DocumentPlace): Promise<Embargo | null> {
  const service: EmbargoService = strapi.plugin('embargo').service('embargo');
  const plan = await service.openPlan(place);
  return plan?.kind === 'publish' ? { until: plan.instant, zone: plan.zone } : null;
}
