import { AskForm, useRefusal } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DocumentPlace } from '../../../server/src/domain/plan';
import { MomentFields } from '../moment/MomentFields';
import { draftOf, momentOf } from '../moment/moment';
import { readersZone } from '../moment/zones';
import { type Grant, useRenewGrantMutation } from './grants-api';

interface RenewFormProps {
  readonly place: DocumentPlace;
  readonly grant: Grant;
  readonly onClose: (done: boolean) => void;
}

/** A new link for the same person: the one they have dies. */
export function RenewForm({ place, grant, onClose }: RenewFormProps) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const [renew] = useRenewGrantMutation();
  const zone = readersZone();
  const [draft, setDraft] = useState(() => draftOf(new Date(grant.expiresAt), zone));
  const [wasTried, setTried] = useState(false);

  const submit = async () => {
    setTried(true);
    const moment = momentOf(draft);
    if (!moment.ok) return undefined;
    const refusal = refusalOf(await renew({ place, id: grant.id, expiresAt: moment.instant.toISOString() }));
    if (refusal === null) {
      toggleNotification({ type: 'success', message: formatMessage({ id: 'embargo.renew.done' }) });
    }
    return refusal;
  };

  return (
    <AskForm confirm={formatMessage({ id: 'embargo.renew.confirm' })} submit={submit} onClose={onClose}>
      <Typography tag="p">{formatMessage({ id: 'embargo.renew.explanation' })}</Typography>
      <MomentFields draft={draft} onChange={setDraft} zone={zone} wasTried={wasTried} />
    </AskForm>
  );
}
