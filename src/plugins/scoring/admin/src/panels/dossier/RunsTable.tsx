import { ConfirmDialog, PlainTable, useRefusal } from '@parvis/panel';
import { Flex, Link, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { RunLine } from '../../../../server/src/domain/desk/views';
import type { GridFile } from '../../../../server/src/domain/grid/grid-file';
import { levelName } from '../../grid-nodes';
import { useFigure } from '../../use-figure';
import { useShowRunMutation } from '../panels-api';

interface RunsTableProps {
  readonly grid: GridFile;
  readonly runs: readonly RunLine[];
}

const COLUMNS = ['sequence', 'at', 'by', 'score', 'level', 'sheets', 'hash', 'public'] as const;

/** As much of a hash as is compared by eye; the whole stands in the title. */
const SHOWN_OF_HASH = 12;

/** All runs of a dossier: none is ever changed, a new one stands beside it. */
export function RunsTable({ grid, runs }: RunsTableProps) {
  const { formatMessage, formatDate } = useIntl();
  const figure = useFigure();
  return (
    <PlainTable
      label={formatMessage({ id: 'scoring.runs.title' })}
      columns={COLUMNS.map((column) => formatMessage({ id: `scoring.runs.column.${column}` }))}
      rows={runs.map((run) => ({
        key: run.id,
        cells: [
          formatMessage(
            { id: 'scoring.runs.number' },
            { number: run.sequence, partial: String(run.partial) },
          ),
          formatDate(run.at, { dateStyle: 'medium', timeStyle: 'short' }),
          run.by ?? figure(null),
          figure(run.score),
          run.levelGranted === null ? figure(null) : levelName(grid, run.levelGranted),
          String(run.sheets),
          <Typography key="hash" title={run.resultHash}>
            <code>{run.resultHash.slice(0, SHOWN_OF_HASH)}</code>
          </Typography>,
          <Publicity key="public" run={run} />,
        ],
      }))}
    />
  );
}

/** Whether everyone may read a run, under which address, and the button that changes it. */
function Publicity({ run: { id, sequence, publicToken } }: { readonly run: RunLine }) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const [show] = useShowRunMutation();
  const step = publicToken === null ? 'publish' : 'withdraw';
  const say = (what: string) => formatMessage({ id: `scoring.${step}.${what}` }, { number: sequence });
  const address =
    publicToken === null
      ? null
      : new URL(`/api/scoring/results/${encodeURIComponent(publicToken)}`, window.location.origin).href;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {address !== null && (
        <Link href={address} isExternal>
          {formatMessage({ id: 'scoring.runs.address' }, { number: sequence })}
        </Link>
      )}
      <ConfirmDialog
        look="row"
        variant={step === 'publish' ? 'secondary' : 'danger-light'}
        button={say('button')}
        buttonName={say('button-name')}
        title={say('title')}
        explanation={say('explanation')}
        confirm={say('confirm')}
        act={async () => {
          const refusal = refusalOf(await show({ run: id, step }));
          if (refusal === null) toggleNotification({ type: 'success', message: say('done') });
          return refusal;
        }}
      />
    </Flex>
  );
}
