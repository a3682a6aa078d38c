import { inTransaction } from '@parvis/procedure/server';
import type { EmbargoContext } from './context';
import type { Embargo } from './embargo';
import { findOpenPlan } from './find-plan';
import { makePlan } from './make-plan';
import { publishTogether } from './publish-together';
import { allUnpublishedTargets, unpublishedTargets } from './unpublished-targets';
import { approve, cancel, confirm, lift, reschedule, retry } from './verbs';

/** The embargo of one Strapi. */
export function makeEmbargo(context: EmbargoContext): Embargo {
  const { strapi, options, hooks } = context;
  return {
    serves: (uid) => options.types[uid] !== undefined,
    openPlan: (place) => inTransaction(strapi.db, (trx) => findOpenPlan(trx, place)),
    plan: (place, request, asked) => makePlan(context, place, request, asked),
    approve: (place, staffId, asked) => approve(context, place, staffId, asked),
    confirm: (place, asked) => confirm(context, place, asked),
    reschedule: (place, to, asked) => reschedule(context, place, to, asked),
    retry: (place, asked) => retry(context, place, asked),
    cancel: (place, asked) => cancel(context, place, asked),
    lift: (place, reason, asked) => lift(context, place, reason, asked),
    on: (happening, subscriber) => hooks.on(happening, subscriber),
    findObstaclesWith: (finder) => hooks.findObstaclesWith(finder),
    unpublishedTargets: (place) => unpublishedTargets(strapi, place, options.neverPublic),
    allUnpublishedTargets: (place) => allUnpublishedTargets(strapi, place, options.neverPublic),
    publishTogether: (place) => publishTogether(strapi, place, options.neverPublic),
  };
}
