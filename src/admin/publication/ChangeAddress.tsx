import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { type KeyboardEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { problemOfAddress } from './address-rule';
import { type Entry, useChangeAddressMutation } from './publication-api';

/** « Changer l’adresse… »: a dialog that says what becomes of the old address, and shows any refusal. */
export function ChangeAddress({ entry, current }: { entry: Entry; current: string }) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const [isOpen, setOpen] = useState(false);
  const [slug, setSlug] = useState(current);
  const [refusal, setRefusal] = useState<string>();
  const [changeAddress, { isLoading }] = useChangeAddressMutation();

  const open = (opened: boolean) => {
    setSlug(current);
    setRefusal(undefined);
    setOpen(opened);
  };

  const change = async () => {
    const problem = problemOfAddress(slug, current);
    if (problem !== undefined) {
      setRefusal(formatMessage({ id: `parvis.address.${problem}` }));
      return;
    }
    const result = await changeAddress({ ...entry, slug });
    if ('error' in result && result.error) {
      setRefusal(formatError(result.error));
      return;
    }
    setOpen(false);
    toggleNotification({ type: 'success', message: formatMessage({ id: 'parvis.address.done' }) });
  };

  // The dialog stands inside the entry's form, where Enter would save the entry.
  const changeOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    void change();
  };

  return (
    <Modal.Root open={isOpen} onOpenChange={open}>
      <Modal.Trigger>
        <Button type="button" variant="tertiary" fullWidth>
          {formatMessage({ id: 'parvis.address.change' })}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{formatMessage({ id: 'parvis.address.dialog' })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">
              {formatMessage({ id: 'parvis.address.explanation' }, { current })}
            </Typography>
            <Field.Root
              name="parvis-address"
              required
              error={refusal}
              hint={formatMessage({ id: 'parvis.address.hint' })}
            >
              <Field.Label>{formatMessage({ id: 'parvis.address.new' })}</Field.Label>
              <TextInput
                value={slug}
                onChange={({ target }) => setSlug(target.value)}
                onKeyDown={changeOnEnter}
                autoComplete="off"
                spellCheck={false}
              />
              <Field.Hint />
              <Flex role="alert">
                <Field.Error />
              </Flex>
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button type="button" variant="tertiary">
              {formatMessage({ id: 'parvis.cancel' })}
            </Button>
          </Modal.Close>
          <Button type="button" loading={isLoading} onClick={change}>
            {formatMessage({ id: 'parvis.address.confirm' })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
