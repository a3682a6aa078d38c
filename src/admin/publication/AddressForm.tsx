import { AskForm, useRefusal } from '@parvis/panel';
import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { problemOfAddress } from './address-rule';
import { type Entry, useChangeAddressMutation } from './publication-api';

interface AddressFormProps {
  readonly entry: Entry;
  readonly current: string;
  readonly onClose: (done: boolean) => void;
}

/** Another address for an entry; what speaks against it is said at the field. */
export function AddressForm({ entry, current, onClose }: AddressFormProps) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const [slug, setSlug] = useState(current);
  const [error, setError] = useState<string>();
  const [changeAddress] = useChangeAddressMutation();

  const submit = async () => {
    const problem = problemOfAddress(slug, current);
    const refusal =
      problem === undefined
        ? refusalOf(await changeAddress({ ...entry, slug }))
        : formatMessage({ id: `parvis.address.${problem}` });
    setError(refusal ?? undefined);
    if (refusal !== null) return undefined;
    toggleNotification({ type: 'success', message: formatMessage({ id: 'parvis.address.done' }) });
    return null;
  };

  return (
    <AskForm confirm={formatMessage({ id: 'parvis.address.confirm' })} submit={submit} onClose={onClose}>
      <Typography tag="p">{formatMessage({ id: 'parvis.address.explanation' }, { current })}</Typography>
      <Field.Root
        name="parvis-address"
        required
        error={error}
        hint={formatMessage({ id: 'parvis.address.hint' })}
      >
        <Field.Label>{formatMessage({ id: 'parvis.address.new' })}</Field.Label>
        <TextInput
          value={slug}
          onChange={({ target }) => setSlug(target.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <Field.Hint />
        <Flex role="alert">
          <Field.Error />
        </Flex>
      </Field.Root>
    </AskForm>
  );
}
