import { Button, Flex, Modal } from '@strapi/design-system';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { Refused } from './Refused';

interface AskFormProps {
  readonly confirm: string;
  readonly danger?: boolean;
  readonly children: ReactNode;
  /** Does what is asked for; gives what it was refused for, null when it is done, undefined when the form says it. */
  readonly submit: () => Promise<string | null | undefined>;
  /** Told whether what was asked for is done. */
  readonly onClose: (done: boolean) => void;
}

/** The body and buttons of a dialog that asks for something and stays open with the reason when that is refused. */
export function AskForm({ confirm, danger = false, children, submit, onClose }: AskFormProps) {
  const { formatMessage } = useIntl();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const form = useId();

  const ask = async (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands inside the entry's form, which would take it for its own.
    event.stopPropagation();
    setBusy(true);
    setRefusal(undefined);
    const result = await submit();
    setBusy(false);
    if (result === null) onClose(true);
    else setRefusal(result);
  };

  return (
    <>
      <Modal.Body>
        <form id={form} onSubmit={ask} noValidate>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {children}
            <Refused reason={refusal} />
          </Flex>
        </form>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={() => onClose(false)}>
          {formatMessage({ id: 'panel.cancel' })}
        </Button>
        <Button type="submit" form={form} variant={danger ? 'danger-light' : 'default'} loading={isBusy}>
          {confirm}
        </Button>
      </Modal.Footer>
    </>
  );
}
