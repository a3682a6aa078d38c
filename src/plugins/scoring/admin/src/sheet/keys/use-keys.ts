import type { KeyboardEvent } from 'react';
import { stepsOf } from '../../../../server/src/domain/grid/scale-steps';
import { type Answer, isSame } from '../answers/answers';
import type { Criterion } from '../criteria/criteria';
import { isSameMark } from '../criteria/marks';
import { codeAround, goTo, goToField } from '../criteria/places';
import { deedOf, type Pressed } from './key-map';

interface Keyboard {
  /** Those that wait for an answer, in the order of the sheet. */
  readonly criteria: readonly Criterion[];
  readonly missing: readonly Criterion[];
  readonly answerOf: (code: string) => Answer | null;
  readonly answer: (code: string, answer: Answer) => void;
  readonly help: () => void;
}

function placeOf(target: Element): Pressed['on'] {
  if (target instanceof HTMLInputElement) return target.type === 'text' ? 'text' : 'choice';
  return target instanceof HTMLTextAreaElement ? 'text' : 'elsewhere';
}

/** The keys of a sheet, for whatever stands around its criteria. They work while the focus is in there, and only then. */
export function useKeys({ criteria, missing, answerOf, answer, help }: Keyboard) {
  const give = (code: string, mark: string | null) => {
    const before = answerOf(code);
    const now = { mark, comment: before?.comment ?? '' };
    if (!isSame(before, now)) answer(code, now);
  };

  return (event: KeyboardEvent<HTMLElement>): void => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    // A dialog stands elsewhere on the page, though its events pass here.
    if (!(target instanceof Element) || !event.currentTarget.contains(target)) return;
    const deed = deedOf({ key, isShortcut: ctrlKey || altKey || metaKey, on: placeOf(target) });
    if (deed === null) return;
    const code = codeAround(target);
    const at = criteria.findIndex((one) => one.code === code);
    const criterion = criteria[at];

    if (deed.kind === 'mark' && criterion !== undefined) {
      const steps = stepsOf(criterion.scale);
      // The field that gets the focus takes the digit itself.
      if (steps === null) {
        goToField(criterion.code, 'input[type=text]');
        return;
      }
      const step = steps.find(({ mark }) => isSameMark(mark, deed.digit));
      if (step !== undefined) give(criterion.code, step.mark);
    }
    if (deed.kind === 'abstain' && criterion !== undefined) give(criterion.code, null);
    if (deed.kind === 'comment' && criterion !== undefined) goToField(criterion.code, 'textarea');
    if (deed.kind === 'help') help();
    const goal = {
      next: criteria[at + 1],
      previous: criteria[at - 1],
      missing: missing.find((one) => criteria.indexOf(one) > at) ?? missing[0],
    };
    if (deed.kind === 'next' || deed.kind === 'previous' || deed.kind === 'missing') {
      const to = goal[deed.kind];
      if (to !== undefined) goTo(to.code);
    }
    event.preventDefault();
  };
}
