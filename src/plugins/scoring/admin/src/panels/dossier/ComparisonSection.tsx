import { Loaded, NativeSelect, Part, PlainTable } from '@parvis/panel';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ComparisonView, RunLine } from '../../../../server/src/domain/desk/views';
import { useFigure } from '../../use-figure';
import { useCompareRunsQuery } from '../panels-api';

const COLUMNS = ['node', 'before', 'after'] as const;

/** Two runs to choose, and what differs between them. */
export function ComparisonSection({ runs }: { readonly runs: readonly RunLine[] }) {
  const { formatMessage } = useIntl();
  const ordered = [...runs].sort((one, other) => one.sequence - other.sequence);
  const [before, setBefore] = useState(ordered.at(-2)?.id ?? 0);
  const [after, setAfter] = useState(ordered.at(-1)?.id ?? 0);
  const { currentData, isError, refetch } = useCompareRunsQuery(
    { before, after },
    { skip: before === after, refetchOnMountOrArgChange: true },
  );
  const options = ordered.map(({ id, sequence, partial }) => (
    <option key={id} value={id}>
      {formatMessage({ id: 'scoring.runs.number' }, { number: sequence, partial: String(partial) })}
    </option>
  ));
  return (
    <Part title="scoring.comparison.title">
      <Flex gap={4} alignItems="flex-end">
        <NativeSelect
          name="before"
          label={formatMessage({ id: 'scoring.comparison.before' })}
          value={String(before)}
          onChange={(id) => setBefore(Number(id))}
        >
          {options}
        </NativeSelect>
        <NativeSelect
          name="after"
          label={formatMessage({ id: 'scoring.comparison.after' })}
          value={String(after)}
          onChange={(id) => setAfter(Number(id))}
        >
          {options}
        </NativeSelect>
      </Flex>
      <Box aria-live="polite">
        {before === after ? (
          <Typography tag="p">{formatMessage({ id: 'scoring.comparison.same-run' })}</Typography>
        ) : (
          <Loaded query={{ data: currentData, isError, refetch }}>
            {(comparison) => <Compared comparison={comparison} />}
          </Loaded>
        )}
      </Box>
    </Part>
  );
}

function Compared({ comparison }: { readonly comparison: ComparisonView }) {
  const { formatMessage, formatList } = useIntl();
  const figure = useFigure();
  const { before, after, difference, nodes, sheetsGone, sheetsCome } = comparison;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p" fontWeight="bold">
        {formatMessage(
          { id: 'scoring.comparison.difference' },
          { before: figure(before.score), after: figure(after.score), difference: figure(difference) },
        )}
      </Typography>
      {sheetsGone.length > 0 && (
        <Typography tag="p">
          {formatMessage({ id: 'scoring.comparison.gone' }, { names: formatList(sheetsGone) })}
        </Typography>
      )}
      {sheetsCome.length > 0 && (
        <Typography tag="p">
          {formatMessage({ id: 'scoring.comparison.come' }, { names: formatList(sheetsCome) })}
        </Typography>
      )}
      {nodes.length === 0 ? (
        <Typography tag="p">{formatMessage({ id: 'scoring.comparison.no-node' })}</Typography>
      ) : (
        <PlainTable
          label={formatMessage({ id: 'scoring.comparison.title' })}
          columns={COLUMNS.map((column) => formatMessage({ id: `scoring.comparison.column.${column}` }))}
          rows={nodes.map((node) => ({
            key: node.code,
            cells: [`${node.code} · ${node.label}`, figure(node.before), figure(node.after)],
          }))}
        />
      )}
    </Flex>
  );
}
