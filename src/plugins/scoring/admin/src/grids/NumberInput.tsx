import { Field, NumberInput as StrapiNumberInput } from '@strapi/design-system';
import { useId } from 'react';

interface NumberInputProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly onChange: (value: number) => void;
}

/** A whole number of things: nothing that is counted with. */
export function NumberInput({ label, value, least, onChange }: NumberInputProps) {
  const id = useId();
  return (
    <Field.Root id={id} name={id} width="100%">
      <Field.Label>{label}</Field.Label>
      <StrapiNumberInput
        value={value}
        onValueChange={(number) => {
          if (number !== undefined && Number.isInteger(number) && number >= least) onChange(number);
        }}
      />
    </Field.Root>
  );
}
