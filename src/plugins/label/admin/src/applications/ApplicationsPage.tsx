import { Loaded, Part } from '@parvis/panel';
import { EmptyStateLayout, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { ApplicationsTable } from './ApplicationsTable';
import { useOfficeLinesQuery } from './applications-api';
import { ExportButton } from './ExportButton';
import { Filters } from './Filters';
import { addressOf, type Listed, listedIn } from './listed';
import { Paging } from './Paging';
import { StepsOfAll } from './StepsOfAll';

/** The applications of an edition, page by page, as the server finds them. */
export function ApplicationsPage({ edition }: { readonly edition: EditionView }) {
  const { formatMessage } = useIntl();
  const [address, setAddress] = useSearchParams();
  const listed = listedIn(address);
  const query = useOfficeLinesQuery({ edition: edition.id, ...listed }, { refetchOnMountOrArgChange: true });
  const list = (wanted: Listed) => setAddress(addressOf(wanted));
  return (
    <Part title="label.applications.title">
      <StepsOfAll edition={edition} />
      <Filters edition={edition.id} listed={listed} onList={list} />
      <Loaded query={query}>
        {({ lines, page, pageSize, total }) => (
          <>
            <Typography tag="p" role="status">
              {formatMessage({ id: 'label.applications.count' }, { count: total })}
            </Typography>
            {total === 0 ? (
              <EmptyStateLayout
                content={formatMessage({ id: 'label.applications.empty' })}
                hasRadius
                shadow="tableShadow"
              />
            ) : (
              <>
                <ApplicationsTable lines={lines} />
                <ExportButton edition={edition.id} listed={listed} />
              </>
            )}
            <Paging
              page={page}
              pages={Math.ceil(total / pageSize)}
              onTurn={(turned) => list({ ...listed, page: turned })}
            />
          </>
        )}
      </Loaded>
    </Part>
  );
}
