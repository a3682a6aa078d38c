export { type Decision, type Procedure, procedure, type Transition } from './procedure';
export type { Outcome, Refusal } from './refusal';
export { ALLOWED, allOf, type Reason, refusedFor, type Verdict } from './verdict';
