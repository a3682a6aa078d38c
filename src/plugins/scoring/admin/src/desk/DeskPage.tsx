import { Loaded, PlainTable } from '@parvis/panel';
import { EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { DeskLine } from '../../../server/src/domain/desk/views';
import { sheetAt } from '../places';
import { useScoringDeskQuery } from './desk-api';
import { dossiersShown, isToDo, SHOWN, type Shown } from './dossiers-shown';
import { SheetBadge } from './SheetBadge';

const COLUMNS = ['title', 'panel', 'state', 'progress'] as const;

/** The juror's desk: their dossiers, what is done and what is to do. */
export function DeskPage() {
  const query = useScoringDeskQuery(undefined, { refetchOnMountOrArgChange: true });
  return <Loaded query={query}>{({ lines }) => <Dossiers lines={lines} />}</Loaded>;
}

function Dossiers({ lines }: { readonly lines: readonly DeskLine[] }) {
  const { formatMessage } = useIntl();
  const [shown, setShown] = useState<Shown>(lines.some(isToDo) ? 'to-do' : 'all');
  const listed = dossiersShown(lines, shown);
  // A sheet that a juror stepped back from is neither handed in nor awaited.
  const own = lines.filter(({ state }) => state !== 'recused');
  if (lines.length === 0) return <Nothing id="scoring.desk.empty" />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography tag="h2" variant="beta">
          {formatMessage(
            { id: 'scoring.desk.done' },
            { done: own.filter((line) => !isToDo(line)).length, all: own.length },
          )}
        </Typography>
        <Flex tag="fieldset" gap={4} borderStyle="none" padding={0}>
          <Typography tag="legend" variant="pi" textColor="neutral600">
            {formatMessage({ id: 'scoring.desk.show' })}
          </Typography>
          {SHOWN.map((one) => (
            <Flex key={one} tag="label" gap={2}>
              <input
                type="radio"
                name="scoring-shown"
                checked={shown === one}
                onChange={() => setShown(one)}
              />
              <Typography>
                {formatMessage(
                  { id: `scoring.desk.show.${one}` },
                  { count: dossiersShown(lines, one).length },
                )}
              </Typography>
            </Flex>
          ))}
        </Flex>
      </Flex>
      {listed.length === 0 ? <Nothing id={`scoring.desk.none.${shown}`} /> : <DossierTable lines={listed} />}
    </Flex>
  );
}

function Nothing({ id }: { readonly id: string }) {
  const { formatMessage } = useIntl();
  return <EmptyStateLayout content={formatMessage({ id })} hasRadius shadow="tableShadow" />;
}

function DossierTable({ lines }: { readonly lines: readonly DeskLine[] }) {
  const { formatMessage } = useIntl();
  return (
    <PlainTable
      label={formatMessage({ id: 'scoring.desk.title' })}
      columns={COLUMNS.map((column) => formatMessage({ id: `scoring.desk.column.${column}` }))}
      rows={lines.map(({ assignment, title, panel, state, answered, criteria }) => ({
        key: assignment,
        cells: [
          <Link key="title" tag={NavLink} to={sheetAt(assignment)}>
            {title}
          </Link>,
          panel.label,
          <SheetBadge key="state" state={state} />,
          formatMessage({ id: 'scoring.progress' }, { answered, criteria }),
        ],
      }))}
    />
  );
}
