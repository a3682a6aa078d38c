import { ConfirmDialog, FormDialog } from '@parvis/panel';
import type { ButtonProps } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DocumentPlace, PlanKind } from '../../../server/src/domain/plan';
import type { DocumentView, EventView } from '../views';
import { LiftForm } from './LiftForm';
import { PlanForm } from './PlanForm';
import { RescheduleForm } from './RescheduleForm';
import { useStep } from './use-step';

interface PlanActionProps {
  readonly event: EventView['event'];
  readonly place: DocumentPlace;
  readonly view: DocumentView;
  /** What a new plan may be of. */
  readonly kinds: readonly PlanKind[];
  /** The id of what says why it is grey; undefined when it is not. */
  readonly describedBy: string | undefined;
}

const VARIANTS: Readonly<Partial<Record<EventView['event'], ButtonProps['variant']>>> = {
  plan: 'default',
  approve: 'default',
  confirm: 'default',
  retry: 'default',
  lift: 'danger-light',
  cancel: 'tertiary',
};

/** The button of one event, and the dialog that it opens. */
export function PlanAction({ event, place, view, kinds, describedBy }: PlanActionProps) {
  const { formatMessage } = useIntl();
  const step = useStep(place);
  const { plan } = view;
  const shared = {
    button: formatMessage({ id: `embargo.${event}.button` }),
    title: formatMessage({ id: `embargo.${event}.title` }),
    variant: VARIANTS[event] ?? 'secondary',
    disabled: describedBy !== undefined,
    describedBy,
  };
  if (event === 'plan') {
    return (
      <FormDialog {...shared}>
        {(close) => <PlanForm place={place} view={view} kinds={kinds} onClose={close} />}
      </FormDialog>
    );
  }
  if (plan === null) return null;
  switch (event) {
    case 'reschedule':
      return (
        <FormDialog {...shared}>
          {(close) => <RescheduleForm place={place} plan={plan} onClose={close} />}
        </FormDialog>
      );
    case 'lift':
      return (
        <FormDialog {...shared}>
          {(close) => <LiftForm place={place} plan={plan} onClose={close} />}
        </FormDialog>
      );
    case 'approve':
    case 'confirm':
    case 'retry':
    case 'cancel':
      return (
        <ConfirmDialog
          {...shared}
          explanation={formatMessage(
            { id: `embargo.${event}.explanation` },
            { instant: plan.inWords, kind: plan.kind },
          )}
          confirm={formatMessage({ id: `embargo.${event}.confirm` })}
          act={() => step({ step: event, expectedVersion: plan.version })}
        />
      );
    default:
      return null;
  }
}
