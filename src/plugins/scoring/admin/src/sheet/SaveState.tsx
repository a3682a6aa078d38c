import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Keeping } from './answers/keeper';
import { goTo } from './criteria/places';

interface SaveStateProps {
  readonly keeping: Keeping;
  readonly send: () => void;
}

/** Whether what was answered is saved, and since when; if not, why, and what becomes of it. */
export function SaveState({ keeping, send }: SaveStateProps) {
  const { formatMessage, formatTime } = useIntl();
  const { standing, savedAt, reason, isChangedElsewhere, answers } = keeping;
  const [disputed] = answers.disputed;
  const count = answers.waiting.size;
  const saved =
    savedAt === null
      ? formatMessage({ id: 'scoring.save.all' })
      : formatMessage({ id: 'scoring.save.at' }, { time: formatTime(savedAt, { timeStyle: 'medium' }) });
  const isFailing = standing === 'unreachable' || standing === 'refused';
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex gap={3} wrap="wrap">
        {standing === 'saving' && (
          // Said once it is done, not each time it begins.
          <Typography aria-hidden>{formatMessage({ id: 'scoring.save.saving' })}</Typography>
        )}
        <Typography role="status" textColor={isFailing ? 'danger600' : 'neutral800'}>
          {standing === 'unreachable' && formatMessage({ id: 'scoring.save.unreachable' }, { count })}
          {standing === 'refused' && formatMessage({ id: 'scoring.save.refused' }, { reason })}
          {standing === 'quiet' && disputed === undefined && saved}
        </Typography>
        {isFailing && (
          <Button type="button" size="S" variant="secondary" onClick={send}>
            {formatMessage({ id: 'scoring.save.again' })}
          </Button>
        )}
      </Flex>
      <div role="alert">
        {disputed !== undefined && (
          <Flex gap={3} wrap="wrap">
            <Typography textColor="danger600">
              {formatMessage({ id: 'scoring.save.disputed' }, { count: answers.disputed.length })}
            </Typography>
            <Button type="button" size="S" variant="secondary" onClick={() => goTo(disputed)}>
              {formatMessage({ id: 'scoring.save.decide' })}
            </Button>
          </Flex>
        )}
      </div>
      {isChangedElsewhere && disputed === undefined && (
        <Typography role="status" variant="pi">
          {formatMessage({ id: 'scoring.save.elsewhere' })}
        </Typography>
      )}
    </Flex>
  );
}
