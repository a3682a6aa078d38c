import { AskForm, NativeSelect, TextField, useRefusal } from '@parvis/panel';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { ProgrammeView } from '../../../server/src/domain/edition/edition-view';
import { editionPageAt } from '../places';
import { useCreateEditionMutation } from './editions-api';

interface NewEditionFormProps {
  readonly programmes: readonly ProgrammeView[];
  readonly onClose: (done: boolean) => void;
}

/** Asks for the programme and the year, and goes to the page where grid and calendar are given. */
export function NewEditionForm({ programmes, onClose }: NewEditionFormProps) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const refusalOf = useRefusal();
  const [create] = useCreateEditionMutation();
  const [programme, setProgramme] = useState(programmes[0]?.id ?? 0);
  const [year, setYear] = useState('');
  const [wasTried, setTried] = useState(false);
  const isYear = /^2[01]\d\d$/.test(year.trim());
  const say = (what: string) => formatMessage({ id: `label.new-edition.${what}` });

  const submit = async () => {
    setTried(true);
    if (!isYear) return undefined;
    const answer = await create({ programme, year: Number(year) });
    if ('data' in answer) navigate(editionPageAt(answer.data.id, 'calendar'));
    return refusalOf(answer);
  };

  return (
    <AskForm confirm={say('make')} submit={submit} onClose={onClose}>
      <NativeSelect
        name="programme"
        label={say('programme')}
        value={String(programme)}
        onChange={(id) => setProgramme(Number(id))}
      >
        {programmes.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </NativeSelect>
      <TextField
        label={say('year')}
        hint={say('year-hint')}
        value={year}
        required
        error={wasTried && !isYear ? say('year-wrong') : undefined}
        onChange={setYear}
      />
    </AskForm>
  );
}
