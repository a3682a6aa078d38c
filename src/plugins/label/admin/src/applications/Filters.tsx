import { NativeSelect, TextField } from '@parvis/panel';
import { Box, Button, Flex } from '@strapi/design-system';
import { type FormEvent, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { APPLICATION_STATES } from '../../../server/src/domain/application/application-procedure';
import { useLabelDashboardQuery } from '../dashboard/dashboard-api';
import { addressOf, type Listed, listedIn } from './listed';

interface FiltersProps {
  readonly edition: number;
  readonly listed: Listed;
  readonly onList: (listed: Listed) => void;
}

/** Which applications are listed: those of a state, of a department, of communes with these words in their name. */
export function Filters({ edition, listed, onList }: FiltersProps) {
  const { formatMessage } = useIntl();
  const { data: dashboard } = useLabelDashboardQuery(edition);
  const [chosen, setChosen] = useState(listed);
  // Somebody may go back to what was listed before.
  const address = addressOf(listed).toString();
  useEffect(() => setChosen(listedIn(new URLSearchParams(address))), [address]);
  const say = (what: string) => formatMessage({ id: `label.filters.${what}` });
  const search = (event: FormEvent) => {
    event.preventDefault();
    onList({ ...chosen, q: chosen.q.trim(), page: 1 });
  };
  return (
    <form onSubmit={search} aria-label={say('title')}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Box minWidth="22rem">
          <NativeSelect
            name="state"
            label={say('state')}
            value={chosen.state}
            onChange={(state) =>
              setChosen({ ...chosen, state: listedIn(new URLSearchParams({ state })).state })
            }
          >
            <option value="">{say('every-state')}</option>
            {APPLICATION_STATES.map((state) => (
              <option key={state} value={state}>
                {formatMessage({ id: `label.state.application.${state}` })}
              </option>
            ))}
          </NativeSelect>
        </Box>
        <Box minWidth="22rem">
          <NativeSelect
            name="department"
            label={say('department')}
            value={chosen.department}
            onChange={(department) => setChosen({ ...chosen, department })}
          >
            <option value="">{say('every-department')}</option>
            {dashboard?.departments.map(({ code, name }) => (
              <option key={code} value={code}>{`${code} · ${name}`}</option>
            ))}
          </NativeSelect>
        </Box>
        <Box minWidth="22rem">
          <TextField
            type="search"
            label={say('q')}
            value={chosen.q}
            onChange={(q) => setChosen({ ...chosen, q })}
          />
        </Box>
        <Button type="submit" variant="secondary" size="L">
          {say('search')}
        </Button>
      </Flex>
    </form>
  );
}
