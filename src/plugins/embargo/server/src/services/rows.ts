import { z } from 'zod';
import { PLAN_STATES, type Plan } from '../domain/plan';

export const PLANS = 'parvis_embargo_plans';
export const APPROVALS = 'parvis_embargo_approvals';

/** A row of the table of plans: the edge where the database's untyped data enters. */
const planRow = z.object({
  id: z.int(),
  uid: z.string(),
  document_id: z.string(),
  kind: z.enum(['publish', 'unpublish']),
  state: z.enum(PLAN_STATES),
  version: z.int(),
  instant: z.date(),
  zone: z.string(),
  content_hash: z.string().nullable(),
  owner_id: z.int(),
  last_editor_id: z.int().nullable(),
  staff_approvals: z.int(),
  failure: z.string().nullable(),
});

export function planOf(data: unknown): Plan {
  const row = planRow.parse(data);
  return {
    id: row.id,
    uid: row.uid,
    documentId: row.document_id,
    kind: row.kind,
    state: row.state,
    version: row.version,
    instant: row.instant,
    zone: row.zone,
    contentHash: row.content_hash,
    ownerId: row.owner_id,
    lastEditorId: row.last_editor_id,
    staffApprovals: row.staff_approvals,
    failure: row.failure,
  };
}

const approvalRow = z
  .object({ id: z.int(), plan_id: z.int(), content_hash: z.string().nullable(), at: z.date() })
  .and(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('staff'),
        state: z.enum(['given', 'void']),
        staff_id: z.int(),
      }),
      z.object({
        kind: z.literal('partner'),
        state: z.enum(['requested', 'given', 'withdrawn']),
        partner_id: z.string(),
        contact_id: z.string(),
        comment: z.string().nullable(),
      }),
    ]),
  );

/** An approval that was given, or that a partner's contact was asked for. */
export type Approval = {
  readonly id: number;
  readonly planId: number;
  /** The content that was agreed to. */
  readonly contentHash: string | null;
  readonly at: Date;
} & (
  | { readonly kind: 'staff'; readonly state: 'given' | 'void'; readonly staffId: number }
  | {
      readonly kind: 'partner';
      readonly state: 'requested' | 'given' | 'withdrawn';
      readonly partnerId: string;
      readonly contactId: string;
      /** What the contact had to say. */
      readonly comment: string | null;
    }
);

export function approvalOf(data: unknown): Approval {
  const row = approvalRow.parse(data);
  const shared = { id: row.id, planId: row.plan_id, contentHash: row.content_hash, at: row.at };
  return row.kind === 'staff'
    ? { ...shared, kind: row.kind, state: row.state, staffId: row.staff_id }
    : {
        ...shared,
        kind: row.kind,
        state: row.state,
        partnerId: row.partner_id,
        contactId: row.contact_id,
        comment: row.comment,
      };
}
