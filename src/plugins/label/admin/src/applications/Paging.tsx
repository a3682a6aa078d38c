import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface PagingProps {
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

/** Where in a long list somebody is, and what turns its pages. */
export function Paging({ page, pages, onTurn }: PagingProps) {
  const { formatMessage } = useIntl();
  if (pages <= 1) return null;
  const say = (what: string, values = {}) => formatMessage({ id: `label.paging.${what}` }, values);
  return (
    <Flex tag="nav" gap={3} aria-label={say('title')}>
      <Button type="button" variant="tertiary" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {say('previous')}
      </Button>
      <Typography>{say('page', { page, pages })}</Typography>
      <Button type="button" variant="tertiary" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        {say('next')}
      </Button>
    </Flex>
  );
}
