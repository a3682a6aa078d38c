import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { JournalPages } from './JournalPages';
import { useJournalPageQuery } from './journal-api';

const READ = [{ action: 'plugin::journal.read', subject: null }];

/** The side panel of a document with a journal, for whoever may read it. A document without entries has none. */
export const JournalPanel: PanelComponent = ({ model, documentId = '' }) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(READ);
  const query = { type: model, id: documentId };
  const skip = documentId === '' || !allowedActions.canRead;
  const { data: page, isError } = useJournalPageQuery(query, { skip, refetchOnMountOrArgChange: true });
  if (skip || (page === undefined ? !isError : page.entries.length === 0)) return null;
  return {
    title: formatMessage({ id: 'journal.title' }),
    content: <JournalPages key={documentId} {...query} />,
  };
};
