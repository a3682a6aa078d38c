import { Loaded, NativeSelect, Part, Refused, TextField } from '@parvis/panel';
import { Button, Flex, Grid } from '@strapi/design-system';
import { type FormEvent, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { CALENDAR } from '../../../server/src/domain/edition/calendar';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { useChange } from '../use-change';
import { type GridChoice, useGridChoicesQuery } from './editions-api';
import { caughtUp, fieldsOf, readCalendar } from './preparation';

/** Grid and calendar of an edition in preparation. What is not decided yet is left empty. */
export function PreparationForm({ edition }: { readonly edition: EditionView }) {
  const query = useGridChoicesQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Part title="label.calendar.title" explanation="label.calendar.explanation">
      <Loaded query={query}>{(grids) => <Form edition={edition} grids={grids} />}</Loaded>
    </Part>
  );
}

interface FormProps {
  readonly edition: EditionView;
  readonly grids: readonly GridChoice[];
}

function Form({ edition, grids }: FormProps) {
  const { formatMessage } = useIntl();
  const change = useChange();
  const { id, zone } = edition;
  const [grid, setGrid] = useState(edition.grid?.id ?? 0);
  // What the fields were filled in from: the page reads the edition anew while somebody writes.
  const [seen, setSeen] = useState(edition);
  const [fields, setFields] = useState(() => fieldsOf(edition.calendar, zone));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isToCatchUp, setToCatchUp] = useState(false);
  const { calendar, faults } = readCalendar(fields, zone, seen.calendar);
  const say = (what: string, values = {}) => formatMessage({ id: `label.calendar.${what}` }, values);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (faults.size > 0) return setRefusal(say('faults'));
    setBusy(true);
    const body = { grid: grid === 0 ? null : grid, calendar, version: seen.version };
    setRefusal(await change({ method: 'PUT', path: `/editions/${id}`, body }, say('saved')));
    setToCatchUp(true);
    setBusy(false);
  };

  // Also when it was refused: who has been told that somebody else was faster goes on from there.
  useEffect(() => {
    if (!isToCatchUp || edition.version === seen.version) return;
    setToCatchUp(false);
    setSeen(edition);
    setFields((typed) => caughtUp(typed, { former: seen.calendar, present: edition.calendar, zone }));
    setGrid((chosen) => (chosen === (seen.grid?.id ?? 0) ? (edition.grid?.id ?? 0) : chosen));
  }, [isToCatchUp, edition, seen, zone]);

  return (
    <form onSubmit={save} noValidate aria-label={say('title')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <NativeSelect
          name="grid"
          label={say('grid')}
          value={String(grid)}
          onChange={(chosen) => setGrid(Number(chosen))}
        >
          <option value="0">{say('no-grid')}</option>
          {grids.map(({ id: one, code, gridVersion, label, state }) => (
            <option key={one} value={one}>
              {say(state === 'in-force' ? 'grid-option' : 'grid-not-in-force', {
                ...{ code, version: gridVersion, label },
              })}
            </option>
          ))}
        </NativeSelect>
        <Grid.Root gap={5}>
          {CALENDAR.map((point) => {
            const fault = faults.get(point);
            return (
              <Grid.Item key={point} col={6} xs={12} alignItems="start">
                <TextField
                  type="datetime-local"
                  label={formatMessage({ id: `label.point.${point}` })}
                  hint={formatMessage({ id: `label.point.${point}.hint` }, { zone })}
                  value={fields[point]}
                  error={fault === undefined ? undefined : formatMessage({ id: `label.instant.${fault}` })}
                  onChange={(local) => setFields({ ...fields, [point]: local })}
                />
              </Grid.Item>
            );
          })}
        </Grid.Root>
        <Refused reason={refusal} />
        <Flex>
          <Button type="submit" loading={isBusy}>
            {say('save')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
