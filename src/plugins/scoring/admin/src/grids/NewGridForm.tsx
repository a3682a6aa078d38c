import { AskForm, TextField, useRefusal } from '@parvis/panel';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { GridFile } from '../../../server/src/domain/grid/grid-file';
import { gridAt } from '../places';
import { newGrid } from './edit/new-grid';
import { useCreateGridMutation } from './grids-api';

interface NewGridFormProps {
  /** What a new version begins with; without it a new grid. */
  readonly from?: GridFile;
  readonly onClose: (done: boolean) => void;
}

/** Asks for the code and version of a new draft, and opens it. */
export function NewGridForm({ from, onClose }: NewGridFormProps) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const refusalOf = useRefusal();
  const [create] = useCreateGridMutation();
  const [code, setCode] = useState(from?.code ?? '');
  const [version, setVersion] = useState('');
  const [wasTried, setTried] = useState(false);
  const missing = (text: string) =>
    wasTried && text.trim() === '' ? formatMessage({ id: 'scoring.grid.missing' }) : undefined;

  const submit = async () => {
    setTried(true);
    const [named, numbered] = [code.trim(), version.trim()];
    if (named === '' || numbered === '') return undefined;
    const content = from === undefined ? newGrid(named, numbered) : { ...from, version: numbered };
    const answer = await create(content);
    if ('data' in answer) navigate(gridAt(answer.data.id));
    return refusalOf(answer);
  };

  return (
    <AskForm confirm={formatMessage({ id: 'scoring.grid.create' })} submit={submit} onClose={onClose}>
      <TextField
        label={formatMessage({ id: 'scoring.grid.code' })}
        hint={formatMessage({ id: 'scoring.grid.code-hint' })}
        value={code}
        required
        disabled={from !== undefined}
        error={missing(code)}
        onChange={setCode}
      />
      <TextField
        label={formatMessage({ id: 'scoring.grid.version' })}
        hint={formatMessage({ id: 'scoring.grid.version-hint' })}
        value={version}
        required
        error={missing(version)}
        onChange={setVersion}
      />
    </AskForm>
  );
}
