import { now } from '@parvis/clock';
import type { DossierStanding } from '@parvis/scoring';
import type { ApplicationFacts } from '../../domain/application/application-procedure';
import type { EditionRow } from '../editions/edition-rows';

/** What the guards of the steps before the jury and its decisions judge by; what the commune and the office asked is over. */
export const juryFacts = (
  edition: EditionRow,
  {
    standing,
    quorum,
    decisionAdopted = false,
  }: {
    readonly standing: DossierStanding | undefined;
    readonly quorum: number;
    readonly decisionAdopted?: boolean;
  },
): ApplicationFacts => ({
  ...{ now: now(), edition, missing: [], claimConfirmed: true, anotherIsLive: false },
  ...{ complementDue: null, newDue: null, reason: null, applicabilityOpen: 0, evidenceOpen: 0 },
  ...{ jurors: standing?.jurors.length ?? 0, sheets: standing?.submitted.length ?? 0, quorum },
  ...{ decisionAdopted, openAppeals: 0 },
});
