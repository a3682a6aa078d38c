import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ReasonField } from '../fields/ReasonField';
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
  const say = (what: string) => formatMessage({ id: `${words}.${what}` });

  const submit = async () => {
    setTried(true);
    return reason.trim() === '' ? undefined : act(reason.trim());
  };

  return (
    <AskForm confirm={say('confirm')} danger submit={submit} onClose={onClose}>
      <Typography tag="p">{say('explanation')}</Typography>
      <ReasonField say={say} value={reason} wasTried={wasTried} onChange={setReason} />
    </AskForm>
  );
}
