import { Status, type StatusVariant, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PlanState } from '../../server/src/domain/plan';

const VARIANTS: Readonly<Record<PlanState, StatusVariant>> = {
  'awaiting-approval': 'secondary',
  planned: 'success',
  'to-confirm': 'alternative',
  held: 'danger',
  failed: 'danger',
  done: 'neutral',
  cancelled: 'neutral',
};

/** The state of a plan in a word or two. */
export function StateBadge({ state }: { readonly state: PlanState }) {
  const { formatMessage } = useIntl();
  return (
    <Status variant={VARIANTS[state]} size="S">
      <Typography variant="pi" fontWeight="bold">
        {formatMessage({ id: `embargo.state.${state}` })}
      </Typography>
    </Status>
  );
}
