import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { useRefusal } from '../refusal';
import { type MailingView, type PersonsStep, useTakeMailingStepMutation } from './mailings-api';

const STEPS: readonly PersonsStep[] = ['send', 'plan', 'reopen', 'cancel'];

/** What can be done with a mailing, and why not. A mailing that is sent now is not planned, nor the other way round. */
export function MailingActions({ mailing }: { readonly mailing: MailingView }) {
  const offered = STEPS.flatMap((step) => {
    const found = mailing.possible.find(({ event }) => event === step);
    const fits = step === 'send' ? mailing.moment === 'now' : step !== 'plan' || mailing.moment !== 'now';
    return found !== undefined && fits ? [{ ...found, step }] : [];
  });
  if (offered.length === 0) return null;
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap">
      {offered.map(({ step, allowed, reasons }) => (
        <Action key={step} {...{ mailing, step, allowed, reasons }} />
      ))}
    </Flex>
  );
}

interface ActionProps {
  readonly mailing: MailingView;
  readonly step: PersonsStep;
  readonly allowed: boolean;
  readonly reasons: readonly string[];
}

/** A button whose work is done after a second look at what it means. */
function Action({ mailing: { id, version, reach }, step, allowed, reasons }: ActionProps) {
  const { formatMessage } = useIntl();
  const refusalOf = useRefusal();
  const why = useId();
  const [take, { isLoading }] = useTakeMailingStepMutation();
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const say = (what: string) => formatMessage({ id: `newsroom.step.${step}.${what}` }, { ...reach });
  const variant = step === 'cancel' ? 'danger-light' : step === 'reopen' ? 'secondary' : 'default';

  const act = async () => {
    const result = await take({ id, step, expectedVersion: version });
    const refused = 'error' in result && result.error ? refusalOf({ error: result.error }) : null;
    setRefusal(refused);
    if (refused === null) setOpen(false);
  };

  return (
    <Flex direction="column" alignItems="flex-start" gap={2} maxWidth="32rem">
      <Dialog.Root
        open={isOpen}
        onOpenChange={(opened: boolean) => {
          setRefusal(null);
          setOpen(opened);
        }}
      >
        <Dialog.Trigger>
          <Button
            type="button"
            variant={variant}
            disabled={!allowed}
            aria-describedby={allowed ? undefined : why}
          >
            {say('button')}
          </Button>
        </Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Header>{say('title')}</Dialog.Header>
          <Dialog.Body>
            <Flex direction="column" alignItems="stretch" gap={3} width="100%">
              <Dialog.Description>{say('explanation')}</Dialog.Description>
              <div role="alert">
                {refusal !== null && <Typography textColor="danger600">{refusal}</Typography>}
              </div>
            </Flex>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button type="button" variant="tertiary" fullWidth>
                {formatMessage({ id: 'newsroom.back' })}
              </Button>
            </Dialog.Cancel>
            <Button type="button" variant={variant} fullWidth loading={isLoading} onClick={act}>
              {say('confirm')}
            </Button>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
      {!allowed && (
        <Typography id={why} variant="pi">
          {reasons.join(' ')}
        </Typography>
      )}
    </Flex>
  );
}
