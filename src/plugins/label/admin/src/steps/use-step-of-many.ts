import { useRefusal } from '@parvis/panel';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStepOfManyMutation } from './many-steps-api';
import { type AnsweredSteps, partsFrom, type SoFar } from './parts';

/** How far a step of many is. */
export interface Progress extends SoFar {
  readonly goesOn: boolean;
  /** Why it stopped before its end. */
  readonly fault: string | null;
}

export interface StepsOfMany {
  /** How far the step is that was asked last; null before one was. */
  readonly progress: Progress | null;
  /** Asks for a step of many; gives what the whole was refused for, or null once it is under way. */
  readonly take: (path: string, body?: object) => Promise<string | null>;
  /** Leaves those that have not been asked as they are. */
  readonly stop: () => void;
}

/** Asks for steps of many, part by part, and keeps what became of them. */
export function useStepOfMany(): StepsOfMany {
  const refusalOf = useRefusal({ stale: 'label.stale' });
  const [ask] = useStepOfManyMutation();
  const [progress, setProgress] = useState<Progress | null>(null);
  /** Which asking goes on: a stop ends it. */
  const asking = useRef(0);
  const stop = useCallback(() => {
    asking.current += 1;
  }, []);
  // Whoever leaves the page sees no more of it.
  useEffect(() => stop, [stop]);

  const goOn = async (path: string, body: object, first: AnsweredSteps): Promise<void> => {
    const mine = asking.current;
    let fault: string | null = null;
    const parts = partsFrom(first, async (after) => {
      const answer = await ask({ path, body: { ...body, after } });
      fault = refusalOf(answer);
      return 'data' in answer && answer.data !== undefined ? answer.data : null;
    });
    for await (const so of parts) {
      const goesOn = so.left > 0 && asking.current === mine;
      setProgress({ ...so, goesOn, fault: null });
      if (!goesOn) return;
    }
    setProgress((so) => so && { ...so, goesOn: false, fault });
  };

  return {
    ...{ progress, stop },
    take: async (path, body = {}) => {
      const answer = await ask({ path, body });
      if ('data' in answer && answer.data !== undefined) void goOn(path, body, answer.data);
      return refusalOf(answer);
    },
  };
}
