import { ConfirmDialog, FormDialog, ReasonForm } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import type { PossibleStep } from '../../../server/src/domain/possible';

/** How a step is taken: after a second look unless told, and whether it ends something. */
interface Manner {
  /** With a reason that is kept. */
  readonly reasoned?: boolean;
  readonly danger?: boolean;
  /** What asks for more than a reason, in place of the second look. */
  readonly form?: (close: (done: boolean) => void) => ReactNode;
}

interface StepsProps<Event extends string> {
  readonly steps: readonly PossibleStep<Event>[];
  /** What their sentences begin with: `.<event>.button`, `.title`, `.explanation`, `.confirm`, with a reason `.reason`. */
  readonly words: string;
  readonly manners: Readonly<Partial<Record<Event, Manner>>>;
  /** What the buttons are called where several say the same. */
  readonly about?: string;
  /** Takes the step; gives what it was refused for, or null. */
  readonly take: (event: Event, reason: string) => Promise<string | null>;
}

/** What can be done next, one button a step; a grey one says why. */
export function Steps<Event extends string>({ steps, ...rest }: StepsProps<Event>) {
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap">
      {steps.map((step) => (
        <Step key={step.event} step={step} {...rest} />
      ))}
    </Flex>
  );
}

type StepProps<Event extends string> = Omit<StepsProps<Event>, 'steps'> & {
  readonly step: PossibleStep<Event>;
};

function Step<Event extends string>({ step, words, manners, about, take }: StepProps<Event>) {
  const { formatMessage } = useIntl();
  const why = useId();
  const { event, allowed, reasons } = step;
  const { reasoned = false, danger = false, form }: Manner = manners[event] ?? {};
  const say = (what: string) => formatMessage({ id: `${words}.${event}.${what}` });
  const button = {
    ...{ look: 'page' as const, button: say('button'), title: say('title'), disabled: !allowed },
    variant: danger ? ('danger-light' as const) : ('secondary' as const),
    describedBy: allowed ? undefined : why,
    buttonName: about === undefined ? undefined : `${say('button')} ${about}`,
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} maxWidth="36rem">
      {reasoned || form !== undefined ? (
        <FormDialog {...button}>
          {(close) =>
            form?.(close) ?? (
              <ReasonForm words={`${words}.${event}`} act={(reason) => take(event, reason)} onClose={close} />
            )
          }
        </FormDialog>
      ) : (
        <ConfirmDialog
          {...button}
          explanation={say('explanation')}
          confirm={say('confirm')}
          back={formatMessage({ id: 'label.back' })}
          act={() => take(event, '')}
        />
      )}
      {!allowed && <Reasons id={why} reasons={reasons.map(({ message }) => message)} />}
    </Flex>
  );
}

interface ReasonsProps {
  readonly id?: string;
  readonly reasons: readonly string[];
}

/** Why something cannot be done: every reason, one a line. */
export function Reasons({ id, reasons }: ReasonsProps) {
  return (
    <ul id={id}>
      {reasons.map((reason) => (
        <li key={reason}>
          <Typography variant="pi">{reason}</Typography>
        </li>
      ))}
    </ul>
  );
}
