import { AfterDoneProvider, Loaded, NativeSelect, Part, PlainTable } from '@parvis/panel';
import { Box, EmptyStateLayout, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { CLAIM_STATES, type ClaimState } from '../../../server/src/domain/claim/claim-procedure';
import type { ClaimView } from '../../../server/src/domain/claim/claim-view';
import { Paging } from '../applications/Paging';
import { useInstant } from '../instants/use-instant';
import { Steps } from '../steps/Steps';
import { useChange } from '../use-change';
import { useLabelClaimsQuery } from './claims-api';

const isState = (text: string): text is ClaimState => CLAIM_STATES.some((state) => state === text);

/** Who asks to speak for which commune: the office confirms, or refuses with a reason. */
export function ClaimsPage() {
  const { formatMessage } = useIntl();
  const [{ state, page }, ask] = useState<{ state: ClaimState; page: number }>({
    state: 'requested',
    page: 1,
  });
  const sentence = useRef<HTMLDivElement>(null);
  const { currentData, isError, refetch } = useLabelClaimsQuery(
    { state, page },
    { refetchOnMountOrArgChange: true },
  );
  const say = (what: string, values = {}) => formatMessage({ id: `label.claims.${what}` }, values);
  return (
    <Part title="label.claims.title" explanation="label.claims.explanation">
      <Box maxWidth="32rem">
        <NativeSelect
          name="state"
          label={say('state')}
          value={state}
          onChange={(chosen) => isState(chosen) && ask({ state: chosen, page: 1 })}
        >
          {CLAIM_STATES.map((one) => (
            <option key={one} value={one}>
              {formatMessage({ id: `label.state.claim.${one}` })}
            </option>
          ))}
        </NativeSelect>
      </Box>
      <AfterDoneProvider value={() => sentence.current?.focus()}>
        <Loaded query={{ data: currentData, isError, refetch }}>
          {({ lines, total, pageSize }) => (
            <>
              <div ref={sentence} tabIndex={-1} role="status">
                <Typography tag="p">{say(`count.${state}`, { count: total })}</Typography>
              </div>
              {lines.length === 0 ? (
                <EmptyStateLayout content={say('empty')} hasRadius shadow="tableShadow" />
              ) : (
                <Claims claims={lines} />
              )}
              <Paging
                page={page}
                pages={Math.ceil(total / pageSize)}
                onTurn={(turned) => ask({ state, page: turned })}
              />
            </>
          )}
        </Loaded>
      </AfterDoneProvider>
    </Part>
  );
}

const COLUMNS = ['commune', 'account', 'role', 'requested', 'steps'] as const;

function Claims({ claims }: { readonly claims: readonly ClaimView[] }) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const change = useChange();
  const say = (what: string) => formatMessage({ id: `label.claims.${what}` });
  return (
    <PlainTable
      label={say('title')}
      columns={COLUMNS.map((column) => say(`column.${column}`))}
      rows={claims.map(({ id, version, commune, account, role, requestedAt, reason, steps }) => ({
        key: id,
        cells: [
          `${commune.name} (${commune.code})`,
          account === null ? say('no-account') : `${account.username} · ${account.email}`,
          role,
          instant(requestedAt, 'date'),
          <Box key="steps">
            {reason !== null && <Typography tag="p">{reason}</Typography>}
            <Steps
              steps={steps}
              words="label.claim-step"
              manners={{ refuse: { reasoned: true, danger: true } }}
              about={commune.name}
              take={(event, why) =>
                change(
                  { method: 'POST', path: `/claims/${id}/${event}`, body: { version, reason: why } },
                  formatMessage({ id: `label.claim-step.${event}.done` }, { commune: commune.name }),
                )
              }
            />
          </Box>,
        ],
      }))}
    />
  );
}
