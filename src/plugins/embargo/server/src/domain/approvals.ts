import { type Reason, refusedFor, type Verdict } from '@parvis/procedure';

/** Who may agree to a content before it is published: an account of the panel, or a partner by one of its contacts. */
export type Approver =
  | { readonly kind: 'staff'; readonly staffId: number }
  | { readonly kind: 'partner'; readonly partnerId: string };

/** What is needed before a plan may be carried out. */
export interface Requirement {
  /** How many accounts of the panel other than the last editor. */
  readonly staff: number;
  /** documentIds of the partners, each of which agrees once. */
  readonly partners: readonly string[];
}

/** What is still missing of the approvals. */
export interface MissingApprovals {
  readonly staff: number;
  readonly partners: readonly string[];
}

/** @param given the approvals of the content as it is now. */
export function missingApprovals(requirement: Requirement, given: readonly Approver[]): MissingApprovals {
  const staff = new Set(given.flatMap((approver) => (approver.kind === 'staff' ? [approver.staffId] : [])));
  const partners = new Set(
    given.flatMap((approver) => (approver.kind === 'partner' ? [approver.partnerId] : [])),
  );
  return {
    staff: Math.max(0, requirement.staff - staff.size),
    partners: requirement.partners.filter((partner) => !partners.has(partner)),
  };
}

export function nothingMissing({ staff, partners }: MissingApprovals): boolean {
  return staff === 0 && partners.length === 0;
}

const isSame = (one: Approver, other: Approver): boolean =>
  one.kind === 'staff'
    ? other.kind === 'staff' && one.staffId === other.staffId
    : other.kind === 'partner' && one.partnerId === other.partnerId;

/** Whether somebody may approve: four eyes have to see a text, and each pair counts once. */
export function mayApprove(
  approver: Approver,
  given: readonly Approver[],
  lastEditorId: number | null,
): Verdict {
  const reasons: Reason[] = [];
  if (approver.kind === 'staff' && approver.staffId === lastEditorId) reasons.push({ code: 'LAST_EDITOR' });
  if (given.some((other) => isSame(approver, other))) reasons.push({ code: 'ALREADY_APPROVED' });
  return refusedFor(reasons);
}
