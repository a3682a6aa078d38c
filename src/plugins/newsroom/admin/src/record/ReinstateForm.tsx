import { AskForm, WordsField } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Place } from '../../../server/src/domain/record/published-version';
import { CorrectionFields, useCorrectionAnswer } from './CorrectionFields';
import { useRecordStep } from './use-record-step';

/** The text in the place of its notice again, for a reason that the journal keeps. */
export function ReinstateForm({
  place,
  onClose,
}: {
  readonly place: Place;
  readonly onClose: (done: boolean) => void;
}) {
  const { formatMessage } = useIntl();
  const [why, setWhy] = useState('');
  const [answer, setAnswer] = useCorrectionAnswer('none');
  const [wasTried, setTried] = useState(false);
  const step = useRecordStep(place);
  const isMissing = why.trim() === '';

  const submit = async () => {
    setTried(true);
    const { correction } = answer;
    return isMissing || correction === undefined
      ? undefined
      : step({ step: 'reinstatement', why, correction });
  };

  return (
    <AskForm
      confirm={formatMessage({ id: 'newsroom.reinstatement.confirm' })}
      submit={submit}
      onClose={onClose}
    >
      <Typography tag="p">{formatMessage({ id: 'newsroom.reinstatement.explanation' })}</Typography>
      <WordsField
        name="why"
        label={formatMessage({ id: 'newsroom.reinstatement.why' })}
        hint={formatMessage({ id: 'newsroom.reinstatement.why-hint' })}
        value={why}
        required
        error={
          wasTried && isMissing ? formatMessage({ id: 'newsroom.reinstatement.why-missing' }) : undefined
        }
        onChange={setWhy}
      />
      <CorrectionFields
        choices={['none', 'minor', 'major']}
        label={formatMessage({ id: 'newsroom.reinstatement.changed' })}
        value={answer}
        wasTried={wasTried}
        onChange={setAnswer}
      />
    </AskForm>
  );
}
