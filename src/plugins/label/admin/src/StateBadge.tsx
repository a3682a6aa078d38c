import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** Of what the state is: the sentences below `label.state.<of>`. */
type StateOf = 'edition' | 'application' | 'claim' | 'evidence' | 'decision' | 'outcome' | 'award' | 'appeal';

/** States that ask for somebody's attention, and those that are a good end; all others are neutral. */
const COLOURS: Readonly<Record<string, 'warning' | 'success' | 'danger' | 'primary'>> = {
  ...{
    open: 'success',
    confirmed: 'success',
    accepted: 'success',
    awarded: 'success',
  },
  ...{ active: 'success', ready: 'success', proclaimed: 'success', published: 'success', adopted: 'success' },
  ...{ requested: 'warning', submitted: 'warning', 'complement-requested': 'warning', filed: 'warning' },
  ...{ warned: 'warning', 'under-appeal': 'warning', undecided: 'warning' },
  ...{
    cancelled: 'danger',
    refused: 'danger',
    rejected: 'danger',
    inadmissible: 'danger',
    withdrawn: 'danger',
  },
  ...{ 'in-instruction': 'primary', 'in-jury': 'primary', deliberation: 'primary', jury: 'primary' },
};

/** A state in words; the colour only underlines it, and is too light for words where it warns. */
export function StateBadge({ of, state }: { readonly of: StateOf; readonly state: string }) {
  const { formatMessage } = useIntl();
  const colour = COLOURS[state] ?? 'neutral';
  return (
    <Badge backgroundColor={`${colour}100`} textColor={colour === 'warning' ? 'neutral800' : `${colour}700`}>
      {formatMessage({ id: `label.state.${of}.${state}` })}
    </Badge>
  );
}
