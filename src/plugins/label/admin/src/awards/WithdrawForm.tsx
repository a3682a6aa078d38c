import { AskForm, ReasonField, TextField } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { AwardView } from '../../../server/src/domain/award/award-view';
import { useChange } from '../use-change';

interface WithdrawFormProps {
  readonly award: AwardView;
  readonly onClose: (done: boolean) => void;
}

/** Withdraws an award: the commune has been heard, and is told why. */
export function WithdrawForm({ award: { id, version, commune, heardOn }, onClose }: WithdrawFormProps) {
  const { formatMessage } = useIntl();
  const change = useChange();
  const [heard, setHeard] = useState(heardOn ?? '');
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const say = (what: string) =>
    formatMessage({ id: `label.award-step.withdraw.${what}` }, { commune: commune.name });

  const submit = async () => {
    setTried(true);
    if (heard === '' || reason.trim() === '') return undefined;
    const body = { version, reason: reason.trim(), heardOn: heard };
    return change({ method: 'POST', path: `/awards/${id}/steps/withdraw`, body }, say('done'));
  };

  return (
    <AskForm confirm={say('confirm')} danger submit={submit} onClose={onClose}>
      <Typography tag="p">{say('explanation')}</Typography>
      <TextField
        type="date"
        label={say('heard')}
        hint={say('heard-hint')}
        value={heard}
        required
        error={wasTried && heard === '' ? say('heard-missing') : undefined}
        onChange={setHeard}
      />
      <ReasonField say={say} value={reason} wasTried={wasTried} onChange={setReason} />
    </AskForm>
  );
}
