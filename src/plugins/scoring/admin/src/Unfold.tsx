import { Box, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';

interface UnfoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something that is drawn once somebody asks for it. */
export function Unfold({ title, children }: UnfoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <Box tag="summary" style={{ cursor: 'pointer' }} paddingBottom={3}>
        <Typography>{title}</Typography>
      </Box>
      {isOpen && children}
    </details>
  );
}
