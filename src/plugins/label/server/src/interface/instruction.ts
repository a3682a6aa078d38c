import type { Outcome } from '@parvis/procedure';
import type { ApplicationRow, Own } from '../services/applications/application-rows';
import type { Asked } from '../services/asked';
import type { Added, NewEvidence } from '../services/evidence/add-evidence';
import type { Evidence } from '../services/evidence/evidence-pieces';
import type { ApplicabilityDecision, DecidedWithEffect } from '../services/instruction/decide-applicability';
import type { EvidenceDecision } from '../services/instruction/decide-evidence';
import type { OfficeStep } from '../services/instruction/step-of-office';

/** What communes hand in beside their answers. */
export interface EvidenceOfCommunes {
  /** To whoever is neither owner nor colleague there is no such application. */
  add(own: Own, added: NewEvidence): Promise<Added>;
}

/** What the office does between submission and jury. */
export interface Instruction {
  step(wanted: OfficeStep & { readonly id: number }, asked: Asked): Promise<Outcome<ApplicationRow>>;
  decideEvidence(wanted: EvidenceDecision, asked: Asked): Promise<Outcome<Evidence>>;
  decideApplicability(wanted: ApplicabilityDecision, asked: Asked): Promise<Outcome<DecidedWithEffect>>;
}
