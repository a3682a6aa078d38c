import { AskForm } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Place } from '../../../server/src/domain/record/published-version';
import { CorrectionFields, useCorrectionAnswer } from './CorrectionFields';
import { useRecordStep } from './use-record-step';

/** Publication of what has changed since it was public: minor, or important with a note. */
export function CorrectForm({
  place,
  onClose,
}: {
  readonly place: Place;
  readonly onClose: (done: boolean) => void;
}) {
  const { formatMessage } = useIntl();
  const [answer, setAnswer] = useCorrectionAnswer('');
  const [wasTried, setTried] = useState(false);
  const step = useRecordStep(place);

  const submit = async () => {
    setTried(true);
    const { correction } = answer;
    return correction === undefined || correction === null
      ? undefined
      : step({ step: 'correction', correction });
  };

  return (
    <AskForm confirm={formatMessage({ id: 'newsroom.correction.confirm' })} submit={submit} onClose={onClose}>
      <Typography tag="p">{formatMessage({ id: 'newsroom.correction.explanation' })}</Typography>
      <CorrectionFields
        choices={['minor', 'major']}
        label={formatMessage({ id: 'newsroom.correction.kind' })}
        value={answer}
        wasTried={wasTried}
        onChange={setAnswer}
      />
    </AskForm>
  );
}
