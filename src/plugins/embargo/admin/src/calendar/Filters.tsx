import { NativeSelect } from '@parvis/panel';
import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { OPEN_STATES } from '../../../server/src/domain/plan';
import type { Choice, typesIn } from './agenda';

interface FiltersProps {
  readonly choice: Choice;
  /** How many days ahead; an empty text for all. */
  readonly days: string;
  readonly types: ReturnType<typeof typesIn>;
  readonly onChoose: (name: 'type' | 'state' | 'days', value: string) => void;
}

/** By type, state and period. */
export function Filters({ choice, days, types, onChoose }: FiltersProps) {
  const { formatMessage } = useIntl();
  return (
    <Flex
      role="search"
      aria-label={formatMessage({ id: 'embargo.calendar.filters' })}
      gap={4}
      alignItems="flex-end"
    >
      <NativeSelect
        name="type"
        label={formatMessage({ id: 'embargo.calendar.type' })}
        value={choice.uid}
        onChange={(value) => onChoose('type', value)}
      >
        <option value="">{formatMessage({ id: 'embargo.calendar.all-types' })}</option>
        {types.map(({ uid, type }) => (
          <option key={uid} value={uid}>
            {formatMessage({ id: type, defaultMessage: type })}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        name="state"
        label={formatMessage({ id: 'embargo.calendar.state' })}
        value={choice.state}
        onChange={(value) => onChoose('state', value)}
      >
        <option value="">{formatMessage({ id: 'embargo.calendar.all-states' })}</option>
        <option value="overdue">{formatMessage({ id: 'embargo.calendar.overdue' })}</option>
        {OPEN_STATES.map((state) => (
          <option key={state} value={state}>
            {formatMessage({ id: `embargo.state.${state}` })}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        name="days"
        label={formatMessage({ id: 'embargo.calendar.period' })}
        value={days}
        onChange={(value) => onChoose('days', value)}
      >
        <option value="">{formatMessage({ id: 'embargo.calendar.all-days' })}</option>
        {[7, 30, 90].map((count) => (
          <option key={count} value={count}>
            {formatMessage({ id: 'embargo.calendar.days' }, { count })}
          </option>
        ))}
      </NativeSelect>
    </Flex>
  );
}
