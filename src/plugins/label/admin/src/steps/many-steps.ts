import type { SaidReason } from '../../../server/src/domain/possible';

/** What became of a step that was asked of many: which took it, and why the others did not. */
export interface ManySteps {
  readonly done: readonly number[];
  readonly refused: readonly { readonly application: number; readonly reasons: readonly SaidReason[] }[];
}

/** The same as it is answered one by one. */
export type StepOfMany = { readonly application: number } & (
  | { readonly done: true }
  | { readonly done: false; readonly reasons: readonly SaidReason[] }
);

/** What was answered one by one, as those that took the step and those that did not. */
export const manySteps = (answered: readonly StepOfMany[]): ManySteps => ({
  done: answered.flatMap((one) => (one.done ? [one.application] : [])),
  refused: answered.flatMap((one) =>
    one.done ? [] : [{ application: one.application, reasons: one.reasons }],
  ),
});
