import { Part } from '@parvis/panel';
import { Field, Link, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PanelDossierLine, PanelView } from '../../../../server/src/domain/desk/views';
import { dossierAt } from '../../places';
import { LongTable } from '../../tables/LongTable';
import { useFigure } from '../../use-figure';
import { found } from './search';

interface DossiersSectionProps {
  readonly panel: number;
  readonly levels: PanelView['levels'];
  /** Those on which jurors disagree most come first. */
  readonly lines: readonly PanelDossierLine[];
}

const COLUMNS = [
  { key: 'title', width: '34%' },
  { key: 'spread', width: '12%' },
  { key: 'sheets', width: '12%' },
  { key: 'provisional', width: '12%' },
  { key: 'score', width: '12%' },
  { key: 'level', width: '18%' },
] as const;

/** The dossiers of a panel, the most disputed first. */
export function DossiersSection({ panel, levels, lines }: DossiersSectionProps) {
  const { formatMessage } = useIntl();
  const figure = useFigure();
  const [looked, setLooked] = useState('');
  const listed = useMemo(() => found(lines, looked), [lines, looked]);
  return (
    <Part title="scoring.dossiers.title" explanation="scoring.dossiers.explanation">
      <Field.Root id="scoring-search" name="search">
        <Field.Label>{formatMessage({ id: 'scoring.dossiers.search' })}</Field.Label>
        <TextInput
          type="search"
          value={looked}
          onChange={({ target }: ChangeEvent<HTMLInputElement>) => setLooked(target.value)}
        />
      </Field.Root>
      <Typography role="status">
        {formatMessage({ id: 'scoring.dossiers.count' }, { count: listed.length })}
      </Typography>
      {listed.length > 0 && (
        <LongTable
          label={formatMessage({ id: 'scoring.dossiers.title' })}
          columns={COLUMNS.map(({ key, width }) => ({
            ...{ name: formatMessage({ id: `scoring.dossiers.column.${key}` }), width },
          }))}
          rows={listed}
          keyOf={({ dossier }) => dossier}
          cellsOf={({ dossier, title, submitted, assigned, spread, provisional, run }) => [
            <Link key="title" tag={NavLink} to={dossierAt(panel, dossier)} title={title}>
              {title}
            </Link>,
            figure(spread),
            formatMessage({ id: 'scoring.progress' }, { answered: submitted, criteria: assigned }),
            figure(provisional),
            figure(run?.score ?? null),
            levels.find(({ code }) => code === run?.levelGranted)?.label ?? figure(null),
          ]}
        />
      )}
    </Part>
  );
}
