import { Button, type ButtonProps, Dialog, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useAfterDone } from './after-done';
import { WRAPPING } from './wrapping';

interface ConfirmDialogProps {
  readonly button: string;
  readonly variant?: ButtonProps['variant'];
  readonly disabled?: boolean;
  /** The id of what says why the button is grey. */
  readonly describedBy?: string | undefined;
  readonly title: string;
  readonly explanation: string;
  readonly confirm: string;
  /** Does what is asked for; gives what it was refused for, or null when it is done. */
  readonly act: () => Promise<string | null>;
}

/** A button whose work is done after a second look at what it means. */
export function ConfirmDialog({
  button,
  variant = 'secondary',
  disabled = false,
  describedBy,
  title,
  explanation,
  confirm,
  act,
}: ConfirmDialogProps) {
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const afterDone = useAfterDone();

  const change = (opened: boolean) => {
    setDone(false);
    setRefusal(null);
    setOpen(opened);
  };
  const ask = async () => {
    setBusy(true);
    const refused = await act();
    setBusy(false);
    setRefusal(refused);
    setDone(refused === null);
    if (refused === null) setOpen(false);
  };

  return (
    <Dialog.Root open={isOpen} onOpenChange={change}>
      <Dialog.Trigger>
        <Button
          type="button"
          variant={variant}
          size="S"
          fullWidth
          style={WRAPPING}
          disabled={disabled}
          aria-describedby={describedBy}
        >
          {button}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content
        onCloseAutoFocus={(event) => {
          if (!isDone) return;
          event.preventDefault();
          afterDone();
        }}
      >
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            <Dialog.Description>{explanation}</Dialog.Description>
            <div role="alert">
              {refusal !== null && <Typography textColor="danger600">{refusal}</Typography>}
            </div>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button type="button" variant="tertiary" fullWidth>
              {formatMessage({ id: 'embargo.close' })}
            </Button>
          </Dialog.Cancel>
          <Button type="button" variant={variant} fullWidth loading={isBusy} onClick={ask}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
