import { Button, Flex } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

interface PageLinksProps {
  /** What the pages are the pages of. */
  readonly label: string;
  readonly pages: readonly { readonly to: string; readonly name: string; readonly end?: boolean }[];
}

/** The pages among which somebody goes; the present one is marked. */
export function PageLinks({ label, pages }: PageLinksProps) {
  return (
    <Flex tag="nav" gap={2} wrap="wrap" aria-label={label}>
      {pages.map(({ to, name, end = true }) => (
        <Button key={to} tag={NavLink} to={to} end={end} variant="tertiary">
          {name}
        </Button>
      ))}
    </Flex>
  );
}
