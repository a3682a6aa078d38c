import { FailedToLoad } from '@parvis/panel';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { useTypeView } from '../types-api';
import { RecordOfDocument } from './RecordOfDocument';
import { usePublicRecordQuery } from './record-api';

/** The side panel of a document that has been public, if its type has a public record; others have none. */
export const RecordPanel: PanelComponent = ({ model: uid, documentId = '' }) => {
  const { formatMessage } = useIntl();
  const isServed = useTypeView(uid)?.record === true && documentId !== '';
  const place = { uid, documentId };
  const { data, isError, refetch } = usePublicRecordQuery(place, {
    skip: !isServed,
    refetchOnMountOrArgChange: true,
  });
  if (!isServed) return null;
  const title = formatMessage({ id: 'newsroom.record.title' });
  if (isError && data === undefined) {
    return {
      title,
      content: <FailedToLoad message={formatMessage({ id: 'newsroom.record.error' })} retry={refetch} />,
    };
  }
  if (data === undefined || data.state === null) return null;
  return { title, content: <RecordOfDocument key={documentId} place={place} view={data} /> };
};
