import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { WordsField } from '../fields/WordsField';
import { AskForm } from './AskForm';

interface ReasonFormProps {
  /** What its sentences begin with: `.explanation`, `.reason`, `.hint`, `.reason-missing`, `.confirm`. */
  readonly words: string;
  /** Gives what it was refused for, or null. */
  readonly act: (reason: string) => Promise<string | null>;
  readonly onClose: (done: boolean) => void;
}

/** Something that cannot be taken back quietly: it needs a reason that is kept. */
export function ReasonForm({ words, act, onClose }: ReasonFormProps) {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const say = (what: string) => formatMessage({ id: `${words}.${what}` });

  const submit = async () => {
    setTried(true);
    return isMissing ? undefined : act(reason.trim());
  };

  return (
    <AskForm confirm={say('confirm')} danger submit={submit} onClose={onClose}>
      <Typography tag="p">{say('explanation')}</Typography>
      <WordsField
        name="reason"
        label={say('reason')}
        hint={say('hint')}
        value={reason}
        required
        error={wasTried && isMissing ? say('reason-missing') : undefined}
        onChange={setReason}
      />
    </AskForm>
  );
}
