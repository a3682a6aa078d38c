import { useRefusal } from '@parvis/panel';
import { useState } from 'react';
import type { ManySteps } from '../../../server/src/domain/many-steps';
import { useStepOfManyMutation } from './many-steps-api';

interface StepsOfMany {
  /** What became of the step that was asked last; null before one was. */
  readonly outcome: ManySteps | null;
  /** Asks for a step of many; gives what the whole was refused for, or null. */
  readonly take: (path: string, body?: object) => Promise<string | null>;
}

/** Asks for steps of many at once, and keeps what became of them. */
export function useStepOfMany(): StepsOfMany {
  const refusalOf = useRefusal({ stale: 'label.stale' });
  const [ask] = useStepOfManyMutation();
  const [outcome, setOutcome] = useState<ManySteps | null>(null);
  return {
    outcome,
    take: async (path, body = {}) => {
      const answer = await ask({ path, body });
      if ('data' in answer && answer.data !== undefined) setOutcome(answer.data);
      return refusalOf(answer);
    },
  };
}
