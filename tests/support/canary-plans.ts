import { embargo } from '@parvis/embargo';
import { record } from '@parvis/newsroom';
import type { Planted } from './canaries';
import { done } from './done';
import type { Parvis } from './parvis';
import { RELEASE } from './press';

const PARTNER = 'api::partner.partner';
const EVENT = 'api::event.event';
const WEBINAR = 'api::webinar.webinar';

const ASKED = { actor: { kind: 'system', id: null } } as const;
const OWNER = 1;
const APPROVER = 2;

/** Instants around those of the plans. */
export const BEFORE_ALL = '2026-11-23T08:00:00.000Z';
const HELD_AT = '2026-11-23T09:00:00.000Z';
const AFTER_HELD = '2026-11-23T09:01:00.000Z';
export const PLANNED_FOR = '2026-11-24T09:00:00.000Z';

/** What stands under embargo, by type. */
export interface UnderEmbargo {
  readonly release: Planted;
  readonly event: Planted;
  readonly webinar: Planted;
}

/**
 * Plans what was planted, through the embargo's own service. Of the documents that were never published the release
 * waits for a partner's approval, the event for its hour, and the webinar is held after its hour; of those with a
 * published version the next one is planned. Begins at `BEFORE_ALL`, and leaves the clock a day before the plans' hour.
 */
export async function planCanaries(parvis: Parvis, planted: readonly Planted[]): Promise<UnderEmbargo> {
  const find = (uid: string): Planted => {
    const found = planted.find(({ model }) => model.uid === uid);
    if (found === undefined) throw new Error(`Nothing was planted in "${uid}"`);
    return found;
  };
  const plans = embargo(parvis.strapi);
  const plan = async (uid: string, documentId: string, instant: string, partners: string[] = []) => {
    const request = {
      kind: 'publish',
      instant: new Date(instant),
      zone: 'Europe/Paris',
      ownerId: OWNER,
    } as const;
    done(await plans.plan({ uid, documentId }, { ...request, partners }, ASKED));
  };
  const [release, event, webinar] = [find(RELEASE), find(EVENT), find(WEBINAR)];
  await plan(RELEASE, release.hidden, PLANNED_FOR, [find(PARTNER).hidden]);
  await plan(EVENT, event.hidden, PLANNED_FOR);
  await plan(WEBINAR, webinar.hidden, HELD_AT);
  await parvis.strapi
    .documents(WEBINAR)
    .update({ documentId: webinar.hidden, data: { attendanceMode: 'mixed' } });
  await record(parvis.strapi).announce({ uid: RELEASE, documentId: release.changed }, { kind: 'minor' });
  for (const { model, changed } of [release, event, webinar]) await plan(model.uid, changed, PLANNED_FOR);
  await plans.approve({ uid: RELEASE, documentId: release.changed }, APPROVER, ASKED);
  parvis.stopClockAt(AFTER_HELD);
  await parvis.runDueJobs();
  return { release, event, webinar };
}

/** The state in which the plan of a document stands. */
export async function planState(parvis: Parvis, documentId: string): Promise<unknown> {
  const [row] = await parvis.sql('select state from parvis_embargo_plans where document_id = ?', [
    documentId,
  ]);
  return row?.state;
}
