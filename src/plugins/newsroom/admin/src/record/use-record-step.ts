import { useRefusal } from '@parvis/panel';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Place } from '../../../server/src/domain/record/published-version';
import { type RecordStep, usePublicRecordQuery, useTakeRecordStepMutation } from './record-api';

/**
 * Asks the server for something to be done in public to a document.
 *
 * @returns what gives the reasons of a refusal, or null once it is done and said so.
 */
export function useRecordStep(place: Place): (asked: RecordStep) => Promise<string | null> {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const { data } = usePublicRecordQuery(place);
  const [takeStep] = useTakeRecordStepMutation();
  return async (asked) => {
    const expectedVersion = data?.version ?? undefined;
    const refusal = refusalOf(await takeStep({ place, asked, expectedVersion }));
    if (refusal === null) {
      toggleNotification({ type: 'success', message: formatMessage({ id: `newsroom.did.${asked.step}` }) });
    }
    return refusal;
  };
}
