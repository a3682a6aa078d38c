import { Loaded, NativeSelect } from '@parvis/panel';
import { Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CandidateView, CompositionView } from '../../../../../server/src/domain/desk/composition';
import { useJurorCandidatesQuery } from '../compose-api';
import { MemberForm } from './MemberForm';

interface NewMemberFormProps {
  readonly panel: CompositionView;
  readonly onClose: (done: boolean) => void;
}

/** Chooses a member among the accounts that may judge and are not in the panel yet. */
export function NewMemberForm({ panel, onClose }: NewMemberFormProps) {
  const { formatMessage } = useIntl();
  const query = useJurorCandidatesQuery(undefined, { refetchOnMountOrArgChange: true });
  const present = new Set(panel.members.map(({ juror }) => juror));
  return (
    <Loaded query={query}>
      {(candidates) => {
        const free = candidates.filter(({ juror }) => !present.has(juror));
        return free.length === 0 ? (
          <Modal.Body>
            <Typography tag="p">{formatMessage({ id: 'scoring.members.nobody' })}</Typography>
          </Modal.Body>
        ) : (
          <Choice {...{ panel, free, onClose }} />
        );
      }}
    </Loaded>
  );
}

function Choice({ panel, free, onClose }: NewMemberFormProps & { readonly free: readonly CandidateView[] }) {
  const { formatMessage } = useIntl();
  const [chosen, setChosen] = useState(free[0]?.juror ?? 0);
  const candidate = free.find(({ juror }) => juror === chosen);
  return (
    <MemberForm
      panel={panel}
      member={candidate === undefined ? null : { ...candidate, commune: null, epci: null }}
      onClose={onClose}
    >
      <NativeSelect
        name="member"
        label={formatMessage({ id: 'scoring.members.account' })}
        value={String(chosen)}
        onChange={(juror) => setChosen(Number(juror))}
      >
        {free.map(({ juror, name }) => (
          <option key={juror} value={juror}>
            {name}
          </option>
        ))}
      </NativeSelect>
    </MemberForm>
  );
}
