import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Publication } from './Publication';

/** The side panel that says in words what separates an entry from its publication. */
export const PublicationPanel: PanelComponent = ({ model, documentId, document }) => {
  const { formatMessage } = useIntl();
  const { hasDraftAndPublish } = useContentManagerContext();
  if (!hasDraftAndPublish || !model.startsWith('api::')) return null;
  return {
    title: formatMessage({ id: 'parvis.publication.title' }),
    content:
      documentId && document ? (
        <Publication
          entry={{ uid: model, documentId }}
          status={typeof document.status === 'string' ? document.status : 'draft'}
        />
      ) : (
        <Typography>{formatMessage({ id: 'parvis.publication.unsaved' })}</Typography>
      ),
  };
};
