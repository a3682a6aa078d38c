import { Part, PlainTable } from '@parvis/panel';
import { useIntl } from 'react-intl';
import type { PanelStatistics } from '../../../../server/src/domain/desk/views';
import { useFigure } from '../../use-figure';

const COLUMNS = ['juror', 'difference', 'sheets'] as const;

/** How each juror marks beside their co-jurors, on the dossiers that they share. */
export function SeveritySection({ severity }: Pick<PanelStatistics, 'severity'>) {
  const { formatMessage } = useIntl();
  const figure = useFigure();
  if (severity.length === 0) return null;
  return (
    <Part title="scoring.severity.title" explanation="scoring.severity.explanation">
      <PlainTable
        label={formatMessage({ id: 'scoring.severity.title' })}
        columns={COLUMNS.map((column) => formatMessage({ id: `scoring.severity.column.${column}` }))}
        rows={severity.map(({ juror, name, difference, sheets }) => ({
          key: juror,
          cells: [name, figure(difference), String(sheets)],
        }))}
      />
    </Part>
  );
}
