import { inWords, type Language, now } from '@parvis/clock';
import { ALLOWED, type Reason, refusedFor, type Verdict } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { missingApprovals } from '../domain/approvals';
import { type DocumentPlace, isOpen, isOverdue, type Plan } from '../domain/plan';
import { type PlanEvent, planProcedure } from '../domain/plan-procedure';
import type { ApprovalsView, DocumentView, EventView, PlanView } from '../domain/plan-views';
import { approvalsOf, approversOf, requirementOf } from './approvals';
import type { EmbargoContext } from './context';
import { factsOf } from './facts';
import { findLastPlan } from './find-plan';
import { reasonsAgainstPublishing } from './make-plan';
import { embargoSayings } from './messages';
import { contactOf, type IssuingPartner, issuingPartners } from './partners';
import type { UnpublishedTarget } from './unpublished-targets';

/** What somebody may ask for, as far as their role goes. */
export type MayDo = Readonly<Record<'plan' | 'approve' | 'lift', boolean>>;

const name = z
  .object({ firstname: z.string().nullish(), lastname: z.string().nullish() })
  .nullable()
  .transform((person) => [person?.firstname, person?.lastname].filter(Boolean).join(' '));

const nameOf = async (strapi: Core.Strapi, id: number): Promise<string> =>
  name.parse(await strapi.db.query('admin::user').findOne({ where: { id } }));

/** The right that each event a person can ask for needs. */
const RIGHTS: ReadonlyMap<PlanEvent, keyof MayDo> = new Map([
  ['approve', 'approve'],
  ['confirm', 'plan'],
  ['reschedule', 'plan'],
  ['retry', 'plan'],
  ['lift', 'lift'],
  ['cancel', 'plan'],
]);

/** Gathers what the panel shows of a document: the same verdicts that would answer a click. */
export async function documentView(
  context: EmbargoContext,
  place: DocumentPlace,
  reader: { readonly id: number; readonly mayDo: MayDo; readonly language: Language },
  unpublished: (place: DocumentPlace) => Promise<readonly UnpublishedTarget[]>,
): Promise<DocumentView> {
  const { strapi, options, hooks } = context;
  const type = options.types[place.uid];
  const partners = await issuingPartners(strapi, options, place);
  const againstPublishing = await hooks.obstacles(place, 'publish', reader.language);
  const against = reasonsAgainstPublishing(againstPublishing);
  const forNewPlan = {
    publish: against.length === 0,
    unpublish: (await hooks.obstacles(place, 'unpublish', reader.language)).length === 0,
    staff: type?.approvals.staff ?? 0,
    zone: options.zone,
    partners: partners.map(({ contacts, ...partner }) => ({ ...partner, contacts: contacts.length })),
  };
  return inTransaction(strapi.db, async (trx) => {
    const plan = type === undefined ? null : await findLastPlan(trx, place);
    const open = plan !== null && isOpen(plan.state) ? plan : null;
    return {
      served: type !== undefined,
      plan: plan === null ? null : await planView(strapi, plan, reader.language),
      events:
        type === undefined
          ? []
          : open === null
            ? [
                eventView(
                  'plan',
                  permitted(reader.mayDo.plan, forNewPlan.unpublish ? ALLOWED : refusedFor(against)),
                  reader.language,
                ),
              ]
            : await eventsOf(context, trx, open, reader),
      approvals: open === null ? null : await approvalsView(context, trx, open, partners),
      forNewPlan,
      obstacles:
        open?.kind === 'unpublish'
          ? await hooks.obstacles(place, 'unpublish', reader.language)
          : againstPublishing,
      unpublishedTargets: open?.kind === 'unpublish' ? [] : await unpublished(place),
    };
  });
}

async function planView(strapi: Core.Strapi, plan: Plan, language: Language): Promise<PlanView> {
  const { kind, state, version, instant, zone, failure } = plan;
  return {
    ...{ kind, state, version, zone, failure },
    instant: instant.toISOString(),
    inWords: inWords(instant, zone, language, 'full'),
    overdue: isOverdue(plan, now()),
    owner: await nameOf(strapi, plan.ownerId),
  };
}

async function eventsOf(
  context: EmbargoContext,
  trx: Knex.Transaction,
  plan: Plan,
  { id, mayDo, language }: { readonly id: number; readonly mayDo: MayDo; readonly language: Language },
): Promise<EventView[]> {
  const facts = await factsOf(context, plan, trx, { approver: { kind: 'staff', staffId: id } });
  return planProcedure.listed(plan.state, facts).flatMap(({ event, verdict }) => {
    const right = RIGHTS.get(event);
    return right === undefined ? [] : [eventView(event, permitted(mayDo[right], verdict), language)];
  });
}

const permitted = (may: boolean, verdict: Verdict): Verdict =>
  may ? verdict : refusedFor([{ code: 'NOT_PERMITTED' }]);

function eventView(event: EventView['event'], verdict: Verdict, language: Language): EventView {
  const reasons: readonly Reason[] = verdict.allowed ? [] : verdict.reasons;
  const say = embargoSayings[language].reason;
  return {
    event,
    allowed: verdict.allowed,
    reasons: reasons.map((reason) => ({ code: reason.code, message: say(reason) })),
  };
}

async function approvalsView(
  { strapi, options }: EmbargoContext,
  trx: Knex.Transaction,
  plan: Plan,
  partners: readonly IssuingPartner[],
): Promise<ApprovalsView> {
  const approvals = await approvalsOf(trx, plan.id);
  const needed = requirementOf(plan, approvals);
  const titleOf = (id: string): string => partners.find(({ documentId }) => documentId === id)?.title ?? '—';
  const missing = missingApprovals(needed, approversOf(approvals, plan.contentHash));
  const entries = approvals.map(async (approval) => ({
    kind: approval.kind,
    state: approval.state,
    name:
      approval.kind === 'staff'
        ? await nameOf(strapi, approval.staffId)
        : ((await contactOf(strapi, options, plan, approval.contactId))?.name ?? '—'),
    partner: approval.kind === 'staff' ? null : titleOf(approval.partnerId),
    at: approval.at.toISOString(),
    comment: approval.kind === 'staff' ? null : approval.comment,
  }));
  return {
    needed: { staff: needed.staff, partners: needed.partners.map(titleOf) },
    missing: { staff: missing.staff, partners: missing.partners.map(titleOf) },
    entries: await Promise.all(entries),
  };
}
