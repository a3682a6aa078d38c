import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface EvidenceStateProps {
  /** What the grid asks for. */
  readonly kinds: readonly string[];
  /** What was decided about it; `accepted` is the one state that the engine knows. */
  readonly state: string | undefined;
}

/** The evidence of a criterion: what is asked for and what was decided. */
export function EvidenceState({ kinds, state }: EvidenceStateProps) {
  const { formatMessage, formatList } = useIntl();
  return (
    <Typography tag="p" variant="pi">
      {formatMessage(
        { id: 'scoring.evidence' },
        {
          ...{ asked: kinds.length, kinds: formatList(kinds) },
          ...{ known: state === undefined || state === 'accepted' ? (state ?? 'none') : 'other', state },
        },
      )}
    </Typography>
  );
}
