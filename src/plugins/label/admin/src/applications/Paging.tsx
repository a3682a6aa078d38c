import { Button, Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { useIntl } from 'react-intl';

interface PagingProps {
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

/** Where in a long list somebody is, and what turns its pages. */
export function Paging({ page, pages, onTurn }: PagingProps) {
  const { formatMessage } = useIntl();
  const where = useRef<HTMLSpanElement>(null);
  // A page whose lines have all gone elsewhere leads back.
  const last = Math.max(page, pages);
  if (last <= 1) return null;
  const say = (what: string, values = {}) => formatMessage({ id: `label.paging.${what}` }, values);
  const turn = (turned: number) => () => {
    onTurn(turned);
    // The button may be grey on the page that it led to.
    where.current?.focus();
  };
  return (
    <Flex tag="nav" gap={3} aria-label={say('title')}>
      <Button type="button" variant="tertiary" disabled={page <= 1} onClick={turn(page - 1)}>
        {say('previous')}
      </Button>
      <Typography ref={where} tabIndex={-1}>
        {say('page', { page, pages: last })}
      </Typography>
      <Button type="button" variant="tertiary" disabled={page >= last} onClick={turn(page + 1)}>
        {say('next')}
      </Button>
    </Flex>
  );
}
