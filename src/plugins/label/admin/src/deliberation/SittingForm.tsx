import { AskForm, NativeSelect, TextField, WordsField } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Person, SittingView } from '../../../server/src/domain/jury/jury-view';
import { ZONE } from '../instants/use-instant';
import { useChange } from '../use-change';
import { ATTENDANCES, readSitting, sittingFields } from './sitting-fields';

interface SittingFormProps {
  readonly edition: number;
  readonly members: readonly Person[];
  /** The sitting that is changed; null for a new one. */
  readonly sitting: SittingView | null;
  readonly onClose: (done: boolean) => void;
}

/** When the jury sat, who was there, how many it takes, and the minutes. */
export function SittingForm({ edition, members, sitting, onClose }: SittingFormProps) {
  const { formatMessage } = useIntl();
  const change = useChange();
  const [fields, setFields] = useState(() => sittingFields(sitting, members, ZONE));
  const [wasTried, setTried] = useState(false);
  const read = readSitting(fields, sitting?.heldAt ?? null, ZONE);
  const say = (what: string, values = {}) => formatMessage({ id: `label.sitting.${what}` }, values);
  const people = new Map(
    [...members, ...(sitting?.present ?? []), ...(sitting?.absent ?? [])].map(({ id, name }) => [id, name]),
  );
  const dayFault =
    read.ok || read.heldAt === null || !wasTried
      ? undefined
      : formatMessage({
          id: read.heldAt === 'missing' ? 'label.sitting.day-missing' : `label.instant.${read.heldAt}`,
        });

  const submit = async () => {
    setTried(true);
    if (!read.ok) return undefined;
    return sitting === null
      ? change({ method: 'POST', path: `/editions/${edition}/sittings`, body: read.sitting }, say('made'))
      : change(
          {
            ...{ method: 'PUT', path: `/sittings/${sitting.id}` },
            body: { ...read.sitting, version: sitting.version },
          },
          say('changed'),
        );
  };

  return (
    <AskForm confirm={say('save')} submit={submit} onClose={onClose}>
      <TextField
        type="datetime-local"
        label={say('day')}
        hint={say('day-hint', { zone: ZONE })}
        value={fields.heldAt}
        required
        error={dayFault}
        onChange={(heldAt) => setFields({ ...fields, heldAt })}
      />
      <TextField
        label={say('quorum')}
        hint={say('quorum-hint')}
        value={fields.quorum}
        required
        error={wasTried && !read.ok && read.quorum ? say('quorum-wrong') : undefined}
        onChange={(quorum) => setFields({ ...fields, quorum })}
      />
      {people.size === 0 && <Typography tag="p">{say('no-members')}</Typography>}
      {[...people].map(([id, name]) => (
        <NativeSelect
          key={id}
          name={`attendance-${id}`}
          label={name}
          value={fields.attendance.get(id) ?? 'present'}
          onChange={(chosen) => {
            const one = ATTENDANCES.find((attendance) => attendance === chosen);
            if (one !== undefined)
              setFields({ ...fields, attendance: new Map(fields.attendance).set(id, one) });
          }}
        >
          {ATTENDANCES.map((attendance) => (
            <option key={attendance} value={attendance}>
              {say(`is-${attendance}`)}
            </option>
          ))}
        </NativeSelect>
      ))}
      <WordsField
        name="minutes"
        label={say('minutes')}
        value={fields.minutes}
        maxLength={50_000}
        onChange={(minutes) => setFields({ ...fields, minutes })}
      />
    </AskForm>
  );
}
