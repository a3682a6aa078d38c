import { useRefusal } from '@parvis/panel';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { DocumentPlace } from '../../../server/src/domain/plan';
import { useTakeStepMutation } from '../embargo-api';
import type { Step } from '../views';

/**
 * Asks the server for a step of a document's plan.
 *
 * @returns what gives the reasons of a refusal, or null once it is done and said so. What the panel shows is asked for
 *   anew either way: a stale version corrects itself before somebody tries again.
 */
export function useStep(place: DocumentPlace): (asked: Step) => Promise<string | null> {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal({ stale: 'embargo.stale' });
  const [takeStep] = useTakeStepMutation();
  return async (asked) => {
    const refusal = refusalOf(await takeStep({ place, asked }));
    if (refusal === null) {
      toggleNotification({ type: 'success', message: formatMessage({ id: `embargo.did.${asked.step}` }) });
    }
    return refusal;
  };
}
