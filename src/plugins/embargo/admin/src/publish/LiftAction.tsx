import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { useDocumentViewQuery } from '../embargo-api';
import { LiftForm } from '../panel/LiftForm';

/** « Lever l’embargo maintenant » among the actions of a document, for whoever may. */
export const LiftAction: DocumentActionComponent = ({ model: uid, documentId = '' }) => {
  const { formatMessage } = useIntl();
  const place = { uid, documentId };
  const { data } = useDocumentViewQuery(place, { skip: documentId === '' });
  const plan = data?.plan;
  const mayLift = data?.events.some(({ event, allowed }) => event === 'lift' && allowed) === true;
  if (plan == null || !mayLift) return null;
  return {
    label: formatMessage({ id: 'embargo.lift.button' }),
    position: 'panel',
    variant: 'danger',
    dialog: {
      type: 'modal',
      title: formatMessage({ id: 'embargo.lift.title' }),
      content: ({ onClose }) => <LiftForm place={place} plan={plan} onClose={() => onClose()} />,
    },
  };
};
