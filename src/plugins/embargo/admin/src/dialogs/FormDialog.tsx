import { Button, type ButtonProps, Modal } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { useAfterDone } from './after-done';
import { WRAPPING } from './wrapping';

interface FormDialogProps {
  readonly button: string;
  readonly variant?: ButtonProps['variant'];
  readonly disabled?: boolean;
  /** The id of what says why the button is grey. */
  readonly describedBy?: string | undefined;
  readonly title: string;
  /** What the dialog holds, made anew each time it opens. */
  readonly children: (close: (done: boolean) => void) => ReactNode;
}

/** A button and the dialog that it opens. */
export function FormDialog({
  button,
  variant = 'secondary',
  disabled = false,
  describedBy,
  title,
  children,
}: FormDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const afterDone = useAfterDone();
  const change = (opened: boolean) => {
    setDone(false);
    setOpen(opened);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={change}>
      <Modal.Trigger>
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
      </Modal.Trigger>
      <Modal.Content
        onCloseAutoFocus={(event) => {
          if (!isDone) return;
          event.preventDefault();
          afterDone();
        }}
      >
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {children((done) => {
          setDone(done);
          setOpen(false);
        })}
      </Modal.Content>
    </Modal.Root>
  );
}
