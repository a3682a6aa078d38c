import { inWords } from '@parvis/clock';
import { languageOf, NativeSelect } from '@parvis/panel';
import { Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type MomentDraft, momentOf, turnsOf } from './moment';
import { readersZone, showTheSame, zonesToChoose } from './zones';

interface MomentFieldsProps {
  readonly draft: MomentDraft;
  readonly onChange: (draft: MomentDraft) => void;
  /** The zone that is proposed first. */
  readonly zone: string;
  /** Says what is missing, once somebody has tried without it. */
  readonly wasTried: boolean;
}

/** Date, time and zone of an instant, and what they come to: in words, in the reader's own zone, or not at all. */
export function MomentFields({ draft, onChange, zone, wasTried }: MomentFieldsProps) {
  const { formatMessage } = useIntl();
  const moment = momentOf(draft);
  const problem = moment.ok ? undefined : moment.problem;
  const missing = (value: string) =>
    wasTried && value === '' ? formatMessage({ id: 'embargo.moment.incomplete' }) : undefined;
  const wrongTime =
    problem === 'skipped' || problem === 'malformed'
      ? formatMessage({ id: `embargo.moment.${problem}` })
      : missing(draft.time);
  const set = (change: Partial<MomentDraft>) => onChange({ ...draft, turn: null, ...change });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} alignItems="flex-start">
        <Field.Root id="embargo-date" name="embargo-date" required error={missing(draft.date)} flex={1}>
          <Field.Label>{formatMessage({ id: 'embargo.moment.date' })}</Field.Label>
          <TextInput type="date" value={draft.date} onChange={({ target }) => set({ date: target.value })} />
          <Field.Error />
        </Field.Root>
        <Field.Root id="embargo-time" name="embargo-time" required error={wrongTime} flex={1}>
          <Field.Label>{formatMessage({ id: 'embargo.moment.time' })}</Field.Label>
          <TextInput type="time" value={draft.time} onChange={({ target }) => set({ time: target.value })} />
          <Field.Error />
        </Field.Root>
      </Flex>
      <NativeSelect
        name="zone"
        label={formatMessage({ id: 'embargo.moment.zone' })}
        value={draft.zone}
        onChange={(chosen) => set({ zone: chosen })}
      >
        {zonesToChoose(zone, draft.zone).map((name) => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </NativeSelect>
      <Turns draft={draft} onChange={onChange} wasTried={wasTried} />
      <Flex role="status" direction="column" alignItems="stretch">
        {moment.ok && <InWords instant={moment.instant} zone={draft.zone} />}
      </Flex>
    </Flex>
  );
}

/** The choice between two instants, where clocks go back and show this time twice. */
function Turns({ draft, onChange, wasTried }: Omit<MomentFieldsProps, 'zone'>) {
  const { formatMessage, locale } = useIntl();
  const turns = turnsOf(draft);
  if (turns === null) return null;
  const explanation = formatMessage({ id: 'embargo.moment.doubled' });
  return (
    <Field.Root
      name="embargo-turn"
      required
      error={
        wasTried && draft.turn === null ? formatMessage({ id: 'embargo.moment.choose-turn' }) : undefined
      }
    >
      <Typography tag="p" variant="omega" id="embargo-turn-label">
        {explanation}
      </Typography>
      <Radio.Group
        aria-labelledby="embargo-turn-label"
        value={draft.turn ?? ''}
        onValueChange={(turn) => onChange({ ...draft, turn: turn === 'first' ? 'first' : 'second' })}
      >
        {(['first', 'second'] as const).map((turn, index) => (
          <Radio.Item key={turn} value={turn}>
            {formatMessage(
              { id: `embargo.moment.${turn}` },
              { instant: inWords(turns[index] ?? turns[0], draft.zone, languageOf(locale), 'full') },
            )}
          </Radio.Item>
        ))}
      </Radio.Group>
      <Field.Error />
    </Field.Root>
  );
}

function InWords({ instant, zone }: { readonly instant: Date; readonly zone: string }) {
  const { formatMessage, locale } = useIntl();
  const own = readersZone();
  const say = (where: string) => inWords(instant, where, languageOf(locale), 'full');
  return (
    <>
      <Typography tag="p" fontWeight="semiBold">
        {say(zone)}
      </Typography>
      {!showTheSame(instant, zone, own) && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {formatMessage({ id: 'embargo.moment.here' }, { instant: say(own) })}
        </Typography>
      )}
    </>
  );
}
