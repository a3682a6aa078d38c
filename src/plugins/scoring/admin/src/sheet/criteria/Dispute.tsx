import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Given } from '../../../../server/src/domain/desk/views';
import type { Answer } from '../answers/answers';
import { goTo } from './places';

interface DisputeProps {
  readonly code: string;
  readonly mine: Answer | null;
  readonly theirs: Given | null;
  readonly onDecide: (holds: 'mine' | 'theirs') => void;
}

/** Two windows have answered one criterion: both answers side by side, and the juror says which holds. */
export function Dispute({ code, mine, theirs, onDecide }: DisputeProps) {
  const { formatMessage } = useIntl();
  const inWords = (answer: Answer | null): string =>
    formatMessage(
      { id: 'scoring.dispute.answer' },
      {
        kind: answer?.mark === undefined ? 'none' : answer.mark === null ? 'abstention' : 'mark',
        mark: answer?.mark ?? '',
        said: String((answer?.comment ?? '') !== ''),
        comment: answer?.comment ?? '',
      },
    );
  const decide = (holds: 'mine' | 'theirs') => {
    goTo(code);
    onDecide(holds);
  };
  return (
    <Box
      role="group"
      aria-label={formatMessage({ id: 'scoring.dispute.title' })}
      background="warning100"
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="p" fontWeight="bold">
          {formatMessage({ id: 'scoring.dispute.title' })}
        </Typography>
        <Typography tag="p">
          {formatMessage({ id: 'scoring.dispute.mine' }, { answer: inWords(mine) })}
        </Typography>
        <Typography tag="p">
          {formatMessage({ id: 'scoring.dispute.theirs' }, { answer: inWords(theirs) })}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Button type="button" size="S" variant="secondary" onClick={() => decide('mine')}>
            {formatMessage({ id: 'scoring.dispute.keep' })}
          </Button>
          <Button type="button" size="S" variant="tertiary" onClick={() => decide('theirs')}>
            {formatMessage({ id: 'scoring.dispute.take' })}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
