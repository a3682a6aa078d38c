import { isKnownZone, now } from '@parvis/clock';
import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome, type Reason } from '@parvis/procedure';
import { inTransaction, languageOfRequest } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { mayPlanFor } from '../domain/instant';
import type { DocumentPlace, Plan } from '../domain/plan';
import { stateAfterApprovals } from '../domain/plan-procedure';
import type { Obstacle } from '../domain/plan-views';
import { contentHash } from './content-hash';
import { contentType } from './content-type';
import type { EmbargoContext } from './context';
import type { Asked, PlanRequest } from './embargo';
import { findOpenPlan } from './find-plan';
import { appoint } from './lift-job';
import { lockDocument } from './lock-document';
import { requestApprovals } from './partner-requests';
import { type IssuingPartner, issuingPartners } from './partners';
import { PLANS, planOf } from './rows';
import { remembered } from './step';

const editor = z.object({ updatedBy: z.object({ id: z.int() }).nullish() }).nullable();

/** Plans a transition of a document: from now on its draft is not published before the instant. */
export async function makePlan(
  context: EmbargoContext,
  place: DocumentPlace,
  request: PlanRequest,
  { actor }: Asked,
): Promise<Outcome<Plan>> {
  const { strapi, options, hooks } = context;
  const type = options.types[place.uid];
  const uid = contentType(strapi, place.uid);
  if (type === undefined || uid === undefined) return notAllowed({ code: 'TYPE_NOT_CONFIGURED' });
  return inTransaction(strapi.db, async (trx) => {
    await lockDocument(trx, place);
    const present = await contentHash(strapi, place);
    if (present === null) return NOT_FOUND;
    const partners = await issuingPartners(strapi, options, place);
    const reasons = await reasonsAgainst(context, trx, place, request, partners);
    if (reasons.length > 0) return notAllowed(...reasons);

    const published = request.kind === 'publish';
    const asked = published ? (request.partners ?? []) : [];
    const requirement = { staff: published ? type.approvals.staff : 0, partners: asked };
    const where = { documentId: place.documentId, publishedAt: null };
    const draft = editor.parse(await strapi.db.query(uid).findOne({ where, populate: ['updatedBy'] }));
    const [row]: unknown[] = await trx(PLANS)
      .insert({
        uid: place.uid,
        document_id: place.documentId,
        kind: request.kind,
        state: stateAfterApprovals({ requirement, given: [], approver: null }),
        instant: request.instant,
        zone: request.zone,
        content_hash: published ? present : null,
        owner_id: request.ownerId,
        last_editor_id: draft?.updatedBy?.id ?? null,
        staff_approvals: requirement.staff,
      })
      .returning('*');
    const plan = planOf(row);
    await requestApprovals(
      context,
      trx,
      plan,
      partners.filter(({ documentId }) => asked.includes(documentId)),
    );
    await appoint(context, trx, plan);
    const subject = { type: plan.uid, id: plan.documentId };
    await journal(strapi).append(
      { subject, action: 'embargo.planned', actor, after: remembered(plan) },
      { trx },
    );
    await hooks.tell('planned', plan, trx);
    return done(plan);
  });
}

/** Everything that speaks against a plan, so that all can be mended at once. */
async function reasonsAgainst(
  { strapi, hooks }: EmbargoContext,
  trx: Knex.Transaction,
  place: DocumentPlace,
  { kind, instant, zone, partners = [] }: PlanRequest,
  issuing: readonly IssuingPartner[],
): Promise<Reason[]> {
  const inTime = mayPlanFor(instant, now());
  const asked = partners.map((id) => issuing.find(({ documentId }) => documentId === id));
  return [
    ...((await findOpenPlan(trx, place)) === null ? [] : [{ code: 'ALREADY_PLANNED' }]),
    ...(inTime.allowed ? [] : inTime.reasons),
    ...(isKnownZone(zone) ? [] : [{ code: 'ZONE_UNKNOWN', values: { zone: zone.slice(0, 60) } }]),
    ...(asked.includes(undefined) ? [{ code: 'PARTNER_NOT_AN_ISSUER' }] : []),
    ...asked.flatMap((partner) =>
      partner?.contacts.length === 0
        ? [{ code: 'PARTNER_WITHOUT_CONTACT', values: { partner: partner.title } }]
        : [],
    ),
    ...(kind === 'unpublish' && !(await isPublished({ strapi }, place)) ? [{ code: 'NOT_PUBLISHED' }] : []),
    ...(kind === 'publish'
      ? reasonsAgainstPublishing(await hooks.obstacles(place, kind, languageOfRequest(strapi)))
      : []),
    // An end of publication that is refused today is refused on its day.
    ...(kind === 'unpublish' && (await hooks.obstacles(place, kind, 'en')).length > 0
      ? [{ code: 'UNPUBLISH_REFUSED' }]
      : []),
  ];
}

/** Why a publication cannot be planned. What an edit can still mend before its hour does not stand in the way. */
export const reasonsAgainstPublishing = (obstacles: readonly Obstacle[]): Reason[] =>
  obstacles
    .filter(({ refusesPlan }) => refusesPlan === true)
    .map(({ message }) => ({ code: 'PUBLICATION_REFUSED', values: { message } }));

async function isPublished(
  { strapi }: Pick<EmbargoContext, 'strapi'>,
  { uid, documentId }: DocumentPlace,
): Promise<boolean> {
  const known = contentType(strapi, uid);
  if (known === undefined) return false;
  const where = { documentId, publishedAt: { $notNull: true } };
  return (await strapi.db.query(known).count({ where })) > 0;
}
