import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface FailedToLoadProps {
  /** What could not be loaded, in a sentence. */
  readonly message: string;
  readonly retry: () => unknown;
  /** Stands in the middle of what would have been shown. */
  readonly centred?: boolean;
}

/** That something could not be loaded, and the button that tries again. */
export function FailedToLoad({ message, retry, centred = false }: FailedToLoadProps) {
  const { formatMessage } = useIntl();
  const place = centred ? { height: '100%', justifyContent: 'center' } : { alignItems: 'flex-start' };
  return (
    <Flex role="alert" direction="column" gap={3} {...place}>
      <Typography>{message}</Typography>
      <Button type="button" variant="secondary" onClick={() => retry()}>
        {formatMessage({ id: 'panel.retry' })}
      </Button>
    </Flex>
  );
}
