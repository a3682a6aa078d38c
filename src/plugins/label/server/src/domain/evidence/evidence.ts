import { ALLOWED, allOf, type Reason, refusedFor, type Verdict } from '@parvis/procedure';
import type { ApplicationState } from '../application/application-procedure';

export const EVIDENCE_KINDS = [
  'commitment',
  'file',
  'link',
  'council-decision',
  'practice-sheet',
  'workshop',
  'citizen-day',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Kinds that refer to content of this house. */
export const CONTENT_KINDS = [
  'practice-sheet',
  'workshop',
  'citizen-day',
] as const satisfies readonly EvidenceKind[];

/** `jury`: the team, the office and the jurors. `public`: everybody, once the result is published. */
export const VISIBILITIES = ['jury', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** In what a piece of evidence consists. */
export type Carrier = 'file' | 'link' | 'content';

const CARRIERS: Readonly<Record<EvidenceKind, readonly Carrier[]>> = {
  ...{ commitment: ['file'], file: ['file'], link: ['link'], 'council-decision': ['file', 'link'] },
  ...{ 'practice-sheet': ['content'], workshop: ['content'], 'citizen-day': ['content'] },
};

/** What is judged by: the application as it is, and an instant. */
export interface EvidenceFacts {
  readonly now: Date;
  readonly state: ApplicationState;
  /** Until when a complement is awaited. */
  readonly complementDue: Date | null;
}

const reasonIf = (condition: boolean, reason: Reason): Verdict => refusedFor(condition ? [reason] : []);

const DECIDED: Reason = { code: 'EVIDENCE_DECIDED' };

/** Whether the evidence of an application may change at all: while it is a draft, or while a complement is awaited. */
export function mayChangeEvidence({ now, state, complementDue }: EvidenceFacts): Verdict {
  if (state === 'draft') return ALLOWED;
  if (state !== 'complement-requested') return refusedFor([{ code: 'EVIDENCE_CLOSED' }]);
  return reasonIf(complementDue !== null && complementDue.getTime() <= now.getTime(), {
    code: 'COMPLEMENT_TOO_LATE',
  });
}

/**
 * Whether a piece may be added.
 *
 * @param held how many there are, without those that were removed and without the one that this one replaces.
 */
export function mayAddEvidence(
  facts: EvidenceFacts,
  added: {
    readonly kind: EvidenceKind;
    readonly carrier: Carrier;
    /** Whether it takes the place of one that the office has accepted. */
    readonly replacesDecided: boolean;
  },
  { held, most }: { readonly held: number; readonly most: number },
): Verdict {
  return allOf([
    mayChangeEvidence(facts),
    reasonIf(!CARRIERS[added.kind].includes(added.carrier), {
      code: 'EVIDENCE_CARRIER',
      values: { kind: added.kind },
    }),
    reasonIf(added.replacesDecided, DECIDED),
    reasonIf(held >= most, { code: 'EVIDENCE_TOO_MANY', values: { most } }),
  ]);
}

/** Whether a piece may be changed or removed: what the office has decided about stays what it decided about. */
export const mayEditEvidence = (facts: EvidenceFacts, { decided }: { readonly decided: boolean }): Verdict =>
  allOf([mayChangeEvidence(facts), reasonIf(decided, DECIDED)]);
