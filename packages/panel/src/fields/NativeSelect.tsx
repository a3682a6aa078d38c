import { Box, Field } from '@strapi/design-system';
import { type ChangeEvent, type ReactNode, useId } from 'react';

interface NativeSelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
  /** Its `<option>`s. */
  readonly children: ReactNode;
}

/** A labelled list of the browser's own: quick with hundreds of entries, and known to every keyboard and reader. */
export function NativeSelect({ name, label, value, error, onChange, children }: NativeSelectProps) {
  const id = useId();
  return (
    <Field.Root id={id} name={name} width="100%" error={error}>
      <Field.Label>{label}</Field.Label>
      <Box
        tag="select"
        id={id}
        name={name}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={({ target }: ChangeEvent<HTMLSelectElement>) => onChange(target.value)}
        background="neutral0"
        color="neutral800"
        borderColor="neutral200"
        hasRadius
        paddingLeft={3}
        paddingRight={3}
        height="4rem"
        width="100%"
        fontSize={2}
      >
        {children}
      </Box>
      <Field.Error />
    </Field.Root>
  );
}
