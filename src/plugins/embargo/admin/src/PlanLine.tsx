import { Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { StateBadge } from './StateBadge';
import type { ComingPlan } from './views';

interface PlanLineProps {
  readonly plan: ComingPlan;
  /** When it happens, as far as what stands around the line does not say it. */
  readonly when?: ReactNode;
}

/** One planned transition: its entry, to which it leads, its state, its type and when. */
export function PlanLine({ plan: { uid, documentId, title, type, kind, state }, when }: PlanLineProps) {
  const { formatMessage } = useIntl();
  return (
    <>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
        <Link tag={RouterLink} to={`/content-manager/collection-types/${uid}/${documentId}`}>
          {title}
        </Link>
        <Flex shrink={0}>
          <StateBadge state={state} />
        </Flex>
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {when !== undefined && (
          <>
            {when}
            {' · '}
          </>
        )}
        {formatMessage({ id: type, defaultMessage: type })}
        {kind === 'unpublish' && ` · ${formatMessage({ id: 'embargo.kind.unpublish' })}`}
      </Typography>
    </>
  );
}
