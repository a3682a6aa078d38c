import { AskForm, NativeSelect, WordsField } from '@parvis/panel';
import { Field, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { type Notice, WITHDRAWAL_REASONS } from '../../../server/src/domain/record/happened';
import type { Place } from '../../../server/src/domain/record/published-version';
import { useRecordStep } from './use-record-step';

const textOrNone = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The notice that takes the place of a public text. */
export function WithdrawForm({
  place,
  onClose,
}: {
  readonly place: Place;
  readonly onClose: (done: boolean) => void;
}) {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState<Notice['reason']>();
  const [explanation, setExplanation] = useState('');
  const [address, setAddress] = useState('');
  const [wasTried, setTried] = useState(false);
  const step = useRecordStep(place);
  const isMissing = wasTried && reason === undefined;

  const submit = async () => {
    setTried(true);
    if (reason === undefined) return undefined;
    const notice = { reason, explanation: textOrNone(explanation), replacementUrl: textOrNone(address) };
    return step({ step: 'withdrawal', notice });
  };

  return (
    <AskForm confirm={formatMessage({ id: 'newsroom.withdrawal.confirm' })} submit={submit} onClose={onClose}>
      <Typography tag="p">{formatMessage({ id: 'newsroom.withdrawal.explanation' })}</Typography>
      <NativeSelect
        name="reason"
        label={formatMessage({ id: 'newsroom.withdrawal.reason' })}
        value={reason ?? ''}
        error={isMissing ? formatMessage({ id: 'newsroom.withdrawal.reason-missing' }) : undefined}
        onChange={(value) => setReason(WITHDRAWAL_REASONS.find((one) => one === value))}
      >
        <option value="">{formatMessage({ id: 'newsroom.withdrawal.choose' })}</option>
        {WITHDRAWAL_REASONS.map((one) => (
          <option key={one} value={one}>
            {formatMessage({ id: `newsroom.withdrawal.reason.${one}` })}
          </option>
        ))}
      </NativeSelect>
      <WordsField
        name="explanation"
        label={formatMessage({ id: 'newsroom.withdrawal.words' })}
        hint={formatMessage({ id: 'newsroom.withdrawal.words-hint' })}
        value={explanation}
        onChange={setExplanation}
      />
      <Field.Root
        id="newsroom-address"
        name="address"
        hint={formatMessage({ id: 'newsroom.withdrawal.address-hint' })}
      >
        <Field.Label>{formatMessage({ id: 'newsroom.withdrawal.address' })}</Field.Label>
        <TextInput
          type="url"
          value={address}
          maxLength={500}
          onChange={({ target }: ChangeEvent<HTMLInputElement>) => setAddress(target.value)}
        />
        <Field.Hint />
      </Field.Root>
    </AskForm>
  );
}
