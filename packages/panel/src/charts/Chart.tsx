import { Box } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

interface ChartProps {
  readonly title: string;
  /** What it shows, in a sentence; its table holds the figures. */
  readonly description: string;
  readonly size: readonly [width: number, height: number];
  readonly children: ReactNode;
}

/** A drawing with its title and description. */
export function Chart({ title, description, size: [width, height], children }: ChartProps) {
  const id = useId();
  return (
    <Box color="neutral800" background="neutral0" hasRadius padding={4}>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        viewBox={`0 0 ${width} ${height}`}
        style={{ display: 'block', width: '100%', maxWidth: `${width}px`, color: 'inherit' }}
        fontSize="12"
        fill="currentColor"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {children}
      </svg>
    </Box>
  );
}
