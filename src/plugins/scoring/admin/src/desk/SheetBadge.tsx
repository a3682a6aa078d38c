import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SheetState } from '../../../server/src/domain/desk/views';

const COLOURS = {
  draft: 'primary',
  submitted: 'success',
  recused: 'neutral',
} as const satisfies Readonly<Record<SheetState, string>>;

/** How far a sheet is, in words; the colour only underlines it. */
export function SheetBadge({ state }: { readonly state: SheetState }) {
  const { formatMessage } = useIntl();
  const colour = COLOURS[state];
  return (
    <Badge backgroundColor={`${colour}100`} textColor={`${colour}700`}>
      {formatMessage({ id: `scoring.sheet.state.${state}` })}
    </Badge>
  );
}
