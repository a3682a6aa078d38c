import { AskForm, TextField } from '@parvis/panel';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MemberView } from '../../../../../server/src/domain/desk/composition';
import type { Seen } from '../compose-api';
import { useChange } from '../use-change';
import { isCommune, isEpci, writtenCode } from './origin';

interface MemberFormProps {
  readonly panel: Seen;
  /** Who it is, and where they come from as far as is known; null while nobody is chosen. */
  readonly member: MemberView | null;
  readonly children?: ReactNode;
  readonly onClose: (done: boolean) => void;
}

/** Asks where a member comes from: the codes by which their conflicts are found. */
export function MemberForm({ panel, member, children, onClose }: MemberFormProps) {
  const { formatMessage } = useIntl();
  const change = useChange(panel);
  const [communeText, setCommune] = useState(member?.commune ?? '');
  const [epciText, setEpci] = useState(member?.epci ?? '');
  const [wasTried, setTried] = useState(false);
  const commune = writtenCode(communeText);
  const epci = writtenCode(epciText);
  const say = (what: string) => formatMessage({ id: `scoring.members.${what}` }, { name: member?.name });

  const submit = async () => {
    setTried(true);
    if (member === null || !isCommune(commune) || !isEpci(epci)) return undefined;
    const members = [{ juror: member.juror, commune, epci }];
    return change({ to: 'members', members }, say('saved'));
  };

  return (
    <AskForm confirm={say('save')} submit={submit} onClose={onClose}>
      {children}
      <TextField
        label={say('commune')}
        hint={say('commune-hint')}
        value={communeText}
        error={wasTried && !isCommune(commune) ? say('commune-wrong') : undefined}
        onChange={setCommune}
      />
      <TextField
        label={say('epci')}
        hint={say('epci-hint')}
        value={epciText}
        error={wasTried && !isEpci(epci) ? say('epci-wrong') : undefined}
        onChange={setEpci}
      />
    </AskForm>
  );
}
