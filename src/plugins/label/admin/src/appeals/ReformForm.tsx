import { AskForm, Loaded, NativeSelect } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { AppealView } from '../../../server/src/domain/appeal/appeal-view';
import { useDeliberationQuery } from '../deliberation/deliberation-api';
import { useInstant } from '../instants/use-instant';
import { useChange } from '../use-change';

interface ReformFormProps {
  readonly appeal: AppealView;
  readonly edition: number;
  readonly onClose: (done: boolean) => void;
}

/** Has the new decision take the place of the contested one, in a sitting of others than those who took that. */
export function ReformForm({ appeal: { id, version }, edition, onClose }: ReformFormProps) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const change = useChange();
  const query = useDeliberationQuery(
    { edition, page: 1, decisions: 'all' },
    { refetchOnMountOrArgChange: true },
  );
  const [wanted, setWanted] = useState<number | null>(null);
  const [wasTried, setTried] = useState(false);
  const say = (what: string) => formatMessage({ id: `label.appeal-step.reform.${what}` });

  const submit = async () => {
    setTried(true);
    if (wanted === null) return undefined;
    const body = { version, sitting: wanted };
    return change({ method: 'POST', path: `/appeals/${id}/steps/reform`, body }, say('done'));
  };

  return (
    <AskForm confirm={say('confirm')} submit={submit} onClose={onClose}>
      <Typography tag="p">{say('explanation')}</Typography>
      <Loaded query={query}>
        {({ sittings }) => (
          <NativeSelect
            name="sitting"
            label={say('sitting')}
            value={String(wanted ?? '')}
            error={wasTried && wanted === null ? say('sitting-missing') : undefined}
            onChange={(sitting) => setWanted(sitting === '' ? null : Number(sitting))}
          >
            <option value="">{say('choose-sitting')}</option>
            {sittings.map((sitting) => (
              <option key={sitting.id} value={sitting.id}>
                {instant(sitting.heldAt)}
              </option>
            ))}
          </NativeSelect>
        )}
      </Loaded>
    </AskForm>
  );
}
