export { type Decision, type Procedure, procedure, type Transition } from './procedure';
export { done, NOT_FOUND, notAllowed, type Outcome, type Refusal } from './refusal';
export { ALLOWED, allOf, type Reason, refusedFor, type Verdict } from './verdict';
