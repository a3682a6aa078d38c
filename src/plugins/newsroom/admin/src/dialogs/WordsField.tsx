import { Field, Textarea } from '@strapi/design-system';

interface WordsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A few sentences in somebody's own words. */
export function WordsField({ name, label, hint, value, required = false, error, onChange }: WordsFieldProps) {
  return (
    <Field.Root id={`newsroom-${name}`} name={name} required={required} hint={hint} error={error}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={value}
        maxLength={1000}
        onChange={({ target }: { target: HTMLTextAreaElement }) => onChange(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
