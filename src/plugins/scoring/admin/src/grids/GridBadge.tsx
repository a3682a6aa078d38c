import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { GridState } from '../../../server/src/domain/desk/views';

const COLOURS = {
  draft: 'primary',
  'in-review': 'warning',
  'in-force': 'success',
  superseded: 'neutral',
} as const satisfies Readonly<Record<GridState, string>>;

/** The state of a grid in words; the colour only underlines it. */
export function GridBadge({ state }: { readonly state: GridState }) {
  const { formatMessage } = useIntl();
  const colour = COLOURS[state];
  return (
    <Badge backgroundColor={`${colour}100`} textColor={`${colour}700`}>
      {formatMessage({ id: `scoring.grid.state.${state}` })}
    </Badge>
  );
}
