import { Part, PlainTable } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AgreementView, PanelStatistics } from '../../../../server/src/domain/desk/views';
import { useFigure } from '../../use-figure';

const COLUMNS = ['criterion', 'alpha', 'reading', 'pairable'] as const;

/** How far the jurors agree, on the whole and criterion by criterion, and how it may be read. */
export function AgreementSection({
  agreement,
  byCriterion,
}: Pick<PanelStatistics, 'agreement' | 'byCriterion'>) {
  const { formatMessage } = useIntl();
  const figure = useFigure();
  const reading = (of: AgreementView) => formatMessage({ id: `scoring.agreement.${of.reading}` });
  const alpha = (of: AgreementView) => figure(of.alpha === 'undefined' ? null : of.alpha);
  return (
    <Part title="scoring.agreement.title" explanation="scoring.agreement.explanation">
      <Typography tag="p" fontWeight="bold">
        {formatMessage(
          { id: 'scoring.agreement.whole' },
          { alpha: alpha(agreement), reading: reading(agreement), pairable: agreement.pairable },
        )}
      </Typography>
      {byCriterion.length > 0 && (
        <PlainTable
          label={formatMessage({ id: 'scoring.agreement.title' })}
          columns={COLUMNS.map((column) => formatMessage({ id: `scoring.agreement.column.${column}` }))}
          rows={byCriterion.map((of) => ({
            key: of.code,
            cells: [`${of.code} · ${of.label}`, alpha(of), reading(of), String(of.pairable)],
          }))}
        />
      )}
    </Part>
  );
}
