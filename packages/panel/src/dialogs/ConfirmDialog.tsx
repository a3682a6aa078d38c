import { Button, Dialog, Flex } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { DialogButton, type DialogButtonProps } from './DialogButton';
import { useOpening } from './opening';
import { Refused } from './Refused';

interface ConfirmDialogProps extends DialogButtonProps {
  readonly title: string;
  readonly explanation: string;
  /** What else there is to see before somebody confirms. */
  readonly children?: ReactNode;
  readonly confirm: string;
  /** What leaves everything as it is; « Annuler » unless that could be taken for what is asked about. */
  readonly back?: string;
  /** Does what is asked for; gives what it was refused for, or null when the dialog has nothing more to say. */
  readonly act: () => Promise<string | null>;
}

/** A button whose work is done after a second look at what it means. */
export function ConfirmDialog({
  title,
  explanation,
  children,
  confirm,
  back,
  act,
  ...button
}: ConfirmDialogProps) {
  const { formatMessage } = useIntl();
  const { isOpen, change, close, onCloseAutoFocus } = useOpening();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const ask = async () => {
    setBusy(true);
    const refused = await act();
    setBusy(false);
    setRefusal(refused);
    if (refused === null) close(true);
  };

  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(opened: boolean) => {
        setRefusal(null);
        change(opened);
      }}
    >
      <Dialog.Trigger>
        <DialogButton {...button} />
      </Dialog.Trigger>
      <Dialog.Content onCloseAutoFocus={onCloseAutoFocus}>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            <Dialog.Description>{explanation}</Dialog.Description>
            {children}
            <Refused reason={refusal} />
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button type="button" variant="tertiary" fullWidth>
              {back ?? formatMessage({ id: 'panel.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Button
            type="button"
            variant={button.variant ?? 'secondary'}
            fullWidth
            loading={isBusy}
            onClick={ask}
          >
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
