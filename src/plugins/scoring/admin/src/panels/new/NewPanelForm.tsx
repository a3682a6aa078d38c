import { AskForm, NativeSelect, TextField, useRefusal } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { PanelChoicesView } from '../../../../server/src/domain/desk/composition';
import { compositionAt } from '../../places';
import { useCreatePanelMutation } from '../compose/compose-api';

interface NewPanelFormProps {
  /** At least one type and one grid. */
  readonly choices: PanelChoicesView;
  readonly onClose: (done: boolean) => void;
}

/** Asks what a new panel judges and on which grid, and opens its composition. */
export function NewPanelForm({ choices: { types, grids }, onClose }: NewPanelFormProps) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const refusalOf = useRefusal();
  const [create] = useCreatePanelMutation();
  const [label, setLabel] = useState('');
  const [uid, setUid] = useState(types[0]?.uid ?? '');
  const [chosen, setChosen] = useState(grids[0]?.id ?? 0);
  const [wasTried, setTried] = useState(false);
  const isMissing = label.trim() === '';
  const grid = grids.find(({ id }) => id === chosen);

  const submit = async () => {
    setTried(true);
    if (isMissing) return undefined;
    const answer = await create({ uid, label: label.trim(), grid: chosen });
    if ('data' in answer) navigate(compositionAt(answer.data.id));
    return refusalOf(answer);
  };

  return (
    <AskForm confirm={formatMessage({ id: 'scoring.new-panel.create' })} submit={submit} onClose={onClose}>
      <TextField
        label={formatMessage({ id: 'scoring.new-panel.label' })}
        hint={formatMessage({ id: 'scoring.new-panel.label-hint' })}
        value={label}
        required
        error={wasTried && isMissing ? formatMessage({ id: 'scoring.new-panel.label-missing' }) : undefined}
        onChange={setLabel}
      />
      <NativeSelect
        name="panel-type"
        label={formatMessage({ id: 'scoring.new-panel.type' })}
        value={uid}
        onChange={setUid}
      >
        {types.map((type) => (
          <option key={type.uid} value={type.uid}>
            {type.name}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        name="panel-grid"
        label={formatMessage({ id: 'scoring.new-panel.grid' })}
        value={String(chosen)}
        onChange={(id) => setChosen(Number(id))}
      >
        {grids.map(({ id, code, version, label: name }) => (
          <option key={id} value={id}>
            {[`${code} ${version}`, name].filter(Boolean).join(' · ')}
          </option>
        ))}
      </NativeSelect>
      <Typography role="status">
        {grid !== undefined && formatMessage({ id: 'scoring.new-panel.quorum' }, { quorum: grid.quorum })}
      </Typography>
    </AskForm>
  );
}
