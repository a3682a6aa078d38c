import { Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';

interface PartProps {
  /** Ids of its heading and, where there is one, of the sentence below it. */
  readonly title: string;
  readonly explanation?: string;
  readonly children: ReactNode;
}

/** One part of a page under its own heading. */
export function Part({ title, explanation, children }: PartProps) {
  const { formatMessage } = useIntl();
  const id = useId();
  return (
    <Flex tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="delta" id={id}>
        {formatMessage({ id: title })}
      </Typography>
      {explanation !== undefined && (
        <Typography tag="p" textColor="neutral600">
          {formatMessage({ id: explanation })}
        </Typography>
      )}
      {children}
    </Flex>
  );
}
