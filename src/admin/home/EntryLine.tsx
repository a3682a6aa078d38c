import { Flex, Link, Status, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { editViewOf } from '../content/edit-view';
import { useTypeName } from '../content/type-name';

interface EntryLineProps {
  readonly entry: { readonly uid: string; readonly documentId: string; readonly title: string | null };
  readonly status: { readonly label: string; readonly variant: 'secondary' | 'alternative' | 'success' };
  readonly children: ReactNode;
}

/** One entry of a home-page list: its title leading to its edit view, its state, what else is said of it. */
export function EntryLine({ entry, status, children }: EntryLineProps) {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  return (
    <>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
        <Link tag={RouterLink} to={editViewOf(entry)}>
          {entry.title || formatMessage({ id: 'parvis.untitled' })}
        </Link>
        <Status variant={status.variant} size="XS">
          <Typography variant="pi" fontWeight="bold">
            {status.label}
          </Typography>
        </Status>
      </Flex>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {typeName(entry.uid)} · {children}
      </Typography>
    </>
  );
}
