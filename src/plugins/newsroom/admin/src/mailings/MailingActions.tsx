import { ConfirmDialog, useRefusal } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
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

/** One step, which is taken after a second look at what it means. */
function Action({ mailing: { id, version, reach }, step, allowed, reasons }: ActionProps) {
  const { formatMessage } = useIntl();
  const refusalOf = useRefusal();
  const why = useId();
  const [take] = useTakeMailingStepMutation();
  const say = (what: string) => formatMessage({ id: `newsroom.step.${step}.${what}` }, { ...reach });
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} maxWidth="32rem">
      <ConfirmDialog
        look="page"
        variant={step === 'cancel' ? 'danger-light' : step === 'reopen' ? 'secondary' : 'default'}
        button={say('button')}
        disabled={!allowed}
        describedBy={allowed ? undefined : why}
        title={say('title')}
        explanation={say('explanation')}
        confirm={say('confirm')}
        back={formatMessage({ id: 'newsroom.back' })}
        act={async () => refusalOf(await take({ id, step, expectedVersion: version }))}
      />
      {!allowed && (
        <Typography id={why} variant="pi">
          {reasons.join(' ')}
        </Typography>
      )}
    </Flex>
  );
}
