import { Field, TextInput } from '@strapi/design-system';
import { type ChangeEvent, useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** What the browser lets somebody enter; any text unless told. */
  readonly type?: 'date' | 'datetime-local' | 'search';
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** A line of text: a code, a name, a number written as it is counted with. */
export function TextField({ label, hint, error, required = false, onChange, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <Field.Root id={id} name={id} width="100%" hint={hint} error={error} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        {...input}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => onChange(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
