import { Part } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PanelDossierLine } from '../../../../server/src/domain/desk/views';
import { ScoreAgainstSpread } from '../../charts/ScoreAgainstSpread';
import { ScoreDistribution } from '../../charts/ScoreDistribution';
import { drawn } from '../../figures';
import { Unfold } from '../../Unfold';

/** A dossier's score: of its latest run, or of the sheets so far. */
const scoreOf = ({ run, provisional }: PanelDossierLine): number[] => {
  const score = run?.score ?? provisional;
  return score === null ? [] : [drawn(score)];
};

/** Two views of all dossiers of a panel. The table of the dossiers holds the figures of the second. */
export function PanelCharts({ lines }: { readonly lines: readonly PanelDossierLine[] }) {
  const { formatMessage } = useIntl();
  return (
    <Part title="scoring.charts.title" explanation="scoring.charts.explanation">
      <Unfold title={formatMessage({ id: 'scoring.chart.distribution.title' })}>
        <ScoreDistribution scores={lines.flatMap(scoreOf)} />
      </Unfold>
      <Unfold title={formatMessage({ id: 'scoring.chart.spread.title' })}>
        <ScoreAgainstSpread
          points={lines.flatMap((line) =>
            line.spread === null
              ? []
              : scoreOf(line).map((score) => ({
                  ...{ dossier: line.dossier, score, spread: line.spread === null ? 0 : drawn(line.spread) },
                })),
          )}
        />
        <Typography tag="p">{formatMessage({ id: 'scoring.chart.spread.table' })}</Typography>
      </Unfold>
    </Part>
  );
}
