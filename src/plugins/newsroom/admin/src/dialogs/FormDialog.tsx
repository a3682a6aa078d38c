import { Button, type ButtonProps, Modal } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';

interface FormDialogProps {
  readonly button: string;
  readonly variant?: ButtonProps['variant'];
  readonly disabled?: boolean;
  /** The id of what says why the button is grey. */
  readonly describedBy?: string | undefined;
  readonly title: string;
  /** Where the focus goes when the button is gone once the dialog closes. */
  readonly onClosed: () => void;
  /** What the dialog holds, made anew each time it opens. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button and the dialog that it opens. */
export function FormDialog({
  button,
  variant = 'secondary',
  disabled = false,
  describedBy,
  title,
  onClosed,
  children,
}: FormDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button type="button" variant={variant} fullWidth disabled={disabled} aria-describedby={describedBy}>
          {button}
        </Button>
      </Modal.Trigger>
      <Modal.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onClosed();
        }}
      >
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {children(() => setOpen(false))}
      </Modal.Content>
    </Modal.Root>
  );
}
