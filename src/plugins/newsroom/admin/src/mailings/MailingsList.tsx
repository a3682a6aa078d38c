import { Loaded } from '@parvis/panel';
import { EmptyStateLayout, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { MomentInWords } from './MomentInWords';
import { useMailingsQuery } from './mailings-api';
import { NewMailing } from './NewMailing';
import { StateBadge } from './StateBadge';

const COLUMNS = ['title', 'state', 'moment', 'begun'] as const;

/** All mailings, the latest first, and where a new one begins. */
export function MailingsList() {
  const { formatMessage, formatDate } = useIntl();
  const query = useMailingsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <>
      <NewMailing />
      <Loaded query={query}>
        {(mailings) =>
          mailings.length === 0 ? (
            <EmptyStateLayout
              content={formatMessage({ id: 'newsroom.mailings.empty' })}
              hasRadius
              shadow="tableShadow"
            />
          ) : (
            <Table
              aria-label={formatMessage({ id: 'newsroom.mailings.title' })}
              colCount={COLUMNS.length}
              rowCount={mailings.length + 1}
            >
              <Thead>
                <Tr>
                  {COLUMNS.map((column) => (
                    <Th key={column}>
                      <Typography variant="sigma" textColor="neutral600">
                        {formatMessage({ id: `newsroom.mailings.column.${column}` })}
                      </Typography>
                    </Th>
                  ))}
                </Tr>
              </Thead>
              <Tbody>
                {mailings.map((mailing) => (
                  <Tr key={mailing.id}>
                    <Td>
                      <Link tag={NavLink} to={`/plugins/newsroom/mailings/${mailing.id}`}>
                        {mailing.subject ?? mailing.title ?? formatMessage({ id: 'newsroom.untitled' })}
                      </Link>
                    </Td>
                    <Td>
                      <StateBadge state={mailing.state} />
                    </Td>
                    <Td>
                      <MomentInWords {...mailing} />
                    </Td>
                    <Td>
                      <Typography>
                        {mailing.begunAt === null
                          ? formatMessage({ id: 'newsroom.none' })
                          : formatDate(mailing.begunAt, { dateStyle: 'medium', timeStyle: 'short' })}
                      </Typography>
                    </Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
          )
        }
      </Loaded>
    </>
  );
}
