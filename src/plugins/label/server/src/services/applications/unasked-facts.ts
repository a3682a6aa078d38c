import type { ApplicationFacts } from '../../domain/application/application-procedure';

/** What the guards are told of what the step in question does not turn on. */
export const UNASKED = {
  ...{ missing: [], claimConfirmed: false, anotherIsLive: false },
  ...{ complementDue: null, newDue: null, reason: null, applicabilityOpen: 0, evidenceOpen: 0 },
  ...{ jurors: 0, sheets: 0, quorum: 0, decisionAdopted: false, openAppeals: 0 },
} as const satisfies Omit<ApplicationFacts, 'now' | 'edition'>;
