import { NativeSelect, useFieldLabel } from '@parvis/panel';
import { Box, Flex, Loader, Modal, Typography, VisuallyHidden } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Difference } from '../../../server/src/domain/record/differences';
import type { Place } from '../../../server/src/domain/record/published-version';
import type { Run } from '../../../server/src/domain/record/word-diff';
import { useComparisonQuery, type VersionView } from './record-api';
import { useVersionName } from './version-name';

interface ComparisonProps {
  readonly place: Place;
  /** The latest first; at least two. */
  readonly versions: readonly VersionView[];
}

/** Two versions to choose, and what differs between them, field by field. */
export function Comparison({ place, versions }: ComparisonProps) {
  const { formatMessage } = useIntl();
  const versionName = useVersionName();
  const [to, setTo] = useState(versions[0]?.number ?? 1);
  const [from, setFrom] = useState(versions[1]?.number ?? 1);
  const { data, isError, isFetching } = useComparisonQuery({ ...place, from, to });
  const options = versions.map((version) => (
    <option key={version.number} value={version.number}>
      {versionName(version)}
    </option>
  ));
  return (
    <Modal.Body>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Flex gap={4} alignItems="flex-end">
          <NativeSelect
            name="from"
            label={formatMessage({ id: 'newsroom.versions.from' })}
            value={String(from)}
            onChange={(number) => setFrom(Number(number))}
          >
            {options}
          </NativeSelect>
          <NativeSelect
            name="to"
            label={formatMessage({ id: 'newsroom.versions.to' })}
            value={String(to)}
            onChange={(number) => setTo(Number(number))}
          >
            {options}
          </NativeSelect>
        </Flex>
        <Box aria-live="polite" aria-busy={isFetching}>
          {isFetching ? (
            <Loader small>{formatMessage({ id: 'newsroom.versions.loading' })}</Loader>
          ) : isError || data === undefined ? (
            <Typography tag="p" textColor="danger600">
              {formatMessage({ id: 'newsroom.versions.comparison-error' })}
            </Typography>
          ) : data.length === 0 ? (
            <Typography tag="p">{formatMessage({ id: 'newsroom.versions.same' })}</Typography>
          ) : (
            <Differences differences={data} />
          )}
        </Box>
      </Flex>
    </Modal.Body>
  );
}

function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const { formatMessage } = useIntl();
  const fieldLabel = useFieldLabel();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" fontWeight="semiBold">
        {formatMessage({ id: 'newsroom.versions.count' }, { count: differences.length })}
      </Typography>
      {differences.map(({ path, runs }) => (
        <section key={path.join('.')}>
          <Typography tag="h3" variant="pi" fontWeight="bold">
            {fieldLabel(path)}
          </Typography>
          <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {runs.map((run, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a comparison never move
              <RunOfWords key={index} run={run} />
            ))}
          </Typography>
        </section>
      ))}
    </Flex>
  );
}

/** Words that came or went: marked for the eye, and said for the ear, since few screen readers say `ins` and `del`. */
function RunOfWords({ run: { kind, text } }: { readonly run: Run }) {
  const { formatMessage } = useIntl();
  if (kind === 'same') return <span>{text}</span>;
  const said = (edge: 'start' | 'end') => (
    <VisuallyHidden>{formatMessage({ id: `newsroom.versions.${kind}-${edge}` })}</VisuallyHidden>
  );
  const Mark = kind === 'inserted' ? 'ins' : 'del';
  return (
    <Box
      tag={Mark}
      background={kind === 'inserted' ? 'success100' : 'danger100'}
      color={kind === 'inserted' ? 'success700' : 'danger700'}
      style={{ display: 'inline' }}
    >
      {said('start')}
      {text}
      {said('end')}
    </Box>
  );
}
