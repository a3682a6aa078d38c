import { FailedToLoad } from '@parvis/panel';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { EmbargoOfDocument } from './EmbargoOfDocument';
import type { DocumentStatus } from './plan-kinds';
import { useDocumentView } from './use-document-view';
import { useVoidedNotice } from './use-voided-notice';

/** The content manager's word for a saved document. */
const statusOf = (document: object): DocumentStatus => {
  const status = 'status' in document ? document.status : undefined;
  return status === 'published' || status === 'modified' ? status : 'draft';
};

/** The side panel of a document whose type can be planned; of any other nothing is shown. */
export const EmbargoPanel: PanelComponent = ({ model, documentId = '', document }) => {
  const { formatMessage } = useIntl();
  const place = { uid: model, documentId };
  const { view, isError, refetch } = useDocumentView(place);
  useVoidedNotice(view);
  const title = formatMessage({ id: 'embargo.title' });
  if (documentId === '' || document === undefined) return null;
  if (isError) {
    return {
      title,
      content: <FailedToLoad message={formatMessage({ id: 'embargo.error' })} retry={refetch} />,
    };
  }
  if (view?.served !== true) return null;
  return {
    title,
    content: <EmbargoOfDocument key={documentId} place={place} view={view} status={statusOf(document)} />,
  };
};
