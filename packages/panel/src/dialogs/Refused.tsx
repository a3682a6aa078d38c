import { Typography } from '@strapi/design-system';

interface RefusedProps {
  /** What the server refused something for; null or undefined when it refused nothing. */
  readonly reason: string | null | undefined;
}

/** Why something was refused, said aloud as soon as it is. */
export function Refused({ reason }: RefusedProps) {
  return (
    <div role="alert">
      {reason !== null && reason !== undefined && <Typography textColor="danger600">{reason}</Typography>}
    </div>
  );
}
