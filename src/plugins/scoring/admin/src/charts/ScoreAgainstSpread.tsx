import { Chart } from '@parvis/panel';
import { useIntl } from 'react-intl';
import { acrossAt, downAt, HEIGHT, MARGIN, WIDTH } from './chart-frame';

/** A dossier that has both. */
export interface ScoreAndSpread {
  readonly dossier: number;
  readonly score: number;
  readonly spread: number;
}

const QUARTERS = [0, 25, 50, 75, 100] as const;

/** The score of each dossier against how far its jurors are apart. */
export function ScoreAgainstSpread({ points }: { readonly points: readonly ScoreAndSpread[] }) {
  const { formatMessage } = useIntl();
  const most = points.reduce((largest, { spread }) => Math.max(largest, spread), 1);
  return (
    <Chart
      title={formatMessage({ id: 'scoring.chart.spread.title' })}
      description={formatMessage({ id: 'scoring.chart.spread.description' }, { count: points.length })}
      size={[WIDTH, HEIGHT]}
    >
      <line x1={acrossAt(0)} x2={acrossAt(1)} y1={downAt(0)} y2={downAt(0)} stroke="currentColor" />
      <line x1={acrossAt(0)} x2={acrossAt(0)} y1={downAt(0)} y2={downAt(1)} stroke="currentColor" />
      {QUARTERS.map((score) => (
        <text key={score} x={acrossAt(score / 100)} y={downAt(0) + 18} textAnchor="middle">
          {score}
        </text>
      ))}
      <text x={MARGIN - 8} y={downAt(1) + 4} textAnchor="end">
        {Math.ceil(most)}
      </text>
      <text x={MARGIN - 8} y={downAt(0) + 4} textAnchor="end">
        0
      </text>
      {points.map(({ dossier, score, spread }) => (
        <circle
          key={dossier}
          cx={acrossAt(score / 100)}
          cy={downAt(spread / Math.ceil(most))}
          r={3}
          fill="#4945ff"
          fillOpacity={0.6}
        />
      ))}
      <text x={acrossAt(0.5)} y={HEIGHT - 8} textAnchor="middle">
        {formatMessage({ id: 'scoring.chart.score' })}
      </text>
      <text x={MARGIN} y={downAt(1) - 16}>
        {formatMessage({ id: 'scoring.chart.spread' })}
      </text>
    </Chart>
  );
}
