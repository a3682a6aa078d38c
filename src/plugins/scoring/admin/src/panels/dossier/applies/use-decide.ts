import { useRefusal } from '@parvis/panel';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { PanelDossierView } from '../../../../../server/src/domain/desk/views';
import { type Place, useDecideMutation } from '../../panels-api';
import type { Decisions } from './effect';

/**
 * Decides anew what applies to a dossier; what was decided about its evidence stays.
 *
 * @returns what asks for it; it gives what it was refused for, or null.
 */
export function useDecide(
  place: Place,
  { evidence, revision }: Pick<PanelDossierView, 'evidence' | 'revision'>,
): (applicability: Decisions) => Promise<string | null> {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const [decide] = useDecideMutation();
  return async (applicability) => {
    const refusal = refusalOf(await decide({ ...place, applicability, evidence, revision }));
    if (refusal === null) {
      toggleNotification({ type: 'success', message: formatMessage({ id: 'scoring.applies.done' }) });
    }
    return refusal;
  };
}
