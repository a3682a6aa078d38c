import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** One part of a side panel under its own heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography tag="h3" variant="pi" fontWeight="bold">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}
