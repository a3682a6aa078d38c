import { AskForm, WordsField } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DocumentPlace } from '../../../server/src/domain/plan';
import type { PlanView } from '../views';
import { useStep } from './use-step';

interface LiftFormProps {
  readonly place: DocumentPlace;
  readonly plan: PlanView;
  readonly onClose: (done: boolean) => void;
}

/** Publication ahead of its time, for a reason that the journal keeps. */
export function LiftForm({ place, plan, onClose }: LiftFormProps) {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const step = useStep(place);
  const isMissing = reason.trim() === '';

  const submit = async () => {
    setTried(true);
    return isMissing ? undefined : step({ step: 'lift', reason, expectedVersion: plan.version });
  };

  return (
    <AskForm confirm={formatMessage({ id: 'embargo.lift.confirm' })} danger submit={submit} onClose={onClose}>
      <Typography tag="p">
        {formatMessage({ id: 'embargo.lift.explanation' }, { instant: plan.inWords })}
      </Typography>
      <WordsField
        name="embargo-reason"
        label={formatMessage({ id: 'embargo.lift.reason' })}
        hint={formatMessage({ id: 'embargo.lift.hint' })}
        value={reason}
        required
        maxLength={2000}
        error={wasTried && isMissing ? formatMessage({ id: 'embargo.lift.missing' }) : undefined}
        onChange={setReason}
      />
    </AskForm>
  );
}
