import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface StatePickerProps<State extends string> {
  readonly states: readonly State[];
  readonly state: State;
  /** Of every state; unknown while the list is read for the first time. */
  readonly counts?: Readonly<Record<State, number>> | undefined;
  /** Where the names of the states stand in the translations. */
  readonly names: string;
  readonly onPick: (state: State) => void;
}

/** Picks of which state the rows are shown, and says how many there are in each. */
export function StatePicker<State extends string>({
  states,
  state,
  counts,
  names,
  onPick,
}: StatePickerProps<State>) {
  const { formatMessage } = useIntl();
  const label = (each: State): string => {
    const name = formatMessage({ id: `${names}.${each}` });
    return counts === undefined
      ? name
      : formatMessage({ id: 'jobs.option' }, { state: name, count: counts[each] });
  };
  return (
    <Field.Root width="28rem">
      <Field.Label>{formatMessage({ id: 'jobs.state' })}</Field.Label>
      <SingleSelect
        value={state}
        onChange={(value) => {
          const picked = states.find((each) => each === value);
          if (picked !== undefined) onPick(picked);
        }}
      >
        {states.map((each) => (
          <SingleSelectOption key={each} value={each}>
            {label(each)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
