import { Field, Textarea } from '@strapi/design-system';
import { type ChangeEvent, useId } from 'react';

interface WordsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly required?: boolean;
  /** How many characters it takes; 1,000 unless told. */
  readonly maxLength?: number;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A few sentences in somebody's own words. */
export function WordsField({
  name,
  label,
  hint,
  value,
  required = false,
  maxLength = 1000,
  error,
  onChange,
}: WordsFieldProps) {
  return (
    <Field.Root id={useId()} name={name} required={required} hint={hint} error={error}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={value}
        maxLength={maxLength}
        onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => onChange(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
