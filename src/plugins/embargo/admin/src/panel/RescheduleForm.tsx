import { AskForm } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DocumentPlace } from '../../../server/src/domain/plan';
import { MomentFields } from '../moment/MomentFields';
import { draftOf, momentOf } from '../moment/moment';
import type { PlanView } from '../views';
import { useStep } from './use-step';

interface RescheduleFormProps {
  readonly place: DocumentPlace;
  readonly plan: PlanView;
  readonly onClose: (done: boolean) => void;
}

/** Another instant for a plan. Once its hour has passed, that also says that the content is meant. */
export function RescheduleForm({ place, plan, onClose }: RescheduleFormProps) {
  const { formatMessage } = useIntl();
  const [draft, setDraft] = useState(() => draftOf(new Date(plan.instant), plan.zone));
  const [wasTried, setTried] = useState(false);
  const step = useStep(place);

  const submit = async () => {
    setTried(true);
    const moment = momentOf(draft);
    if (!moment.ok) return undefined;
    const to = { instant: moment.instant.toISOString(), zone: draft.zone };
    return step({ step: 'reschedule', ...to, expectedVersion: plan.version });
  };

  return (
    <AskForm confirm={formatMessage({ id: 'embargo.reschedule.confirm' })} submit={submit} onClose={onClose}>
      {(plan.state === 'held' || plan.state === 'failed') && (
        <Typography tag="p">{formatMessage({ id: 'embargo.reschedule.late' })}</Typography>
      )}
      <MomentFields draft={draft} onChange={setDraft} zone={plan.zone} wasTried={wasTried} />
    </AskForm>
  );
}
