import { Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { DialogButton, type DialogButtonProps } from './DialogButton';
import { useOpening } from './opening';

interface FormDialogProps extends DialogButtonProps {
  readonly title: string;
  /** What the dialog holds, made anew each time it opens. */
  readonly children: (close: (done: boolean) => void) => ReactNode;
}

/** A button and the dialog that it opens. */
export function FormDialog({ title, children, ...button }: FormDialogProps) {
  const { formatMessage } = useIntl();
  const { isOpen, change, close, onCloseAutoFocus } = useOpening();
  return (
    <Modal.Root open={isOpen} onOpenChange={change}>
      <Modal.Trigger>
        <DialogButton {...button} />
      </Modal.Trigger>
      <Modal.Content onCloseAutoFocus={onCloseAutoFocus}>
        <Modal.Header closeLabel={formatMessage({ id: 'panel.close' })}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {children(close)}
      </Modal.Content>
    </Modal.Root>
  );
}
