import { Chart, PlainTable } from '@parvis/panel';
import { useIntl } from 'react-intl';
import { acrossAt, downAt, HEIGHT, WIDTH } from './chart-frame';
import { distribution } from './distribution';

/** How many dossiers have which score, by tens. */
export function ScoreDistribution({ scores }: { readonly scores: readonly number[] }) {
  const { formatMessage } = useIntl();
  const bins = distribution(scores);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const title = formatMessage({ id: 'scoring.chart.distribution.title' });
  const range = ({ from, to }: { from: number; to: number }) =>
    formatMessage({ id: 'scoring.chart.distribution.range' }, { from, to });
  return (
    <>
      <Chart
        title={title}
        description={formatMessage(
          { id: 'scoring.chart.distribution.description' },
          { count: scores.length },
        )}
        size={[WIDTH, HEIGHT]}
      >
        <line x1={acrossAt(0)} x2={acrossAt(1)} y1={downAt(0)} y2={downAt(0)} stroke="currentColor" />
        {bins.map(({ from, to, count }) => (
          <g key={from}>
            <rect
              x={acrossAt(from / 100) + 2}
              y={downAt(count / most)}
              width={acrossAt(to / 100) - acrossAt(from / 100) - 4}
              height={downAt(0) - downAt(count / most)}
              fill="#4945ff"
            />
            <text x={acrossAt((from + to) / 200)} y={downAt(count / most) - 6} textAnchor="middle">
              {count}
            </text>
            <text x={acrossAt(from / 100)} y={downAt(0) + 18} textAnchor="middle">
              {from}
            </text>
          </g>
        ))}
        <text x={acrossAt(1)} y={downAt(0) + 18} textAnchor="middle">
          100
        </text>
        <text x={acrossAt(0.5)} y={HEIGHT - 8} textAnchor="middle">
          {formatMessage({ id: 'scoring.chart.score' })}
        </text>
      </Chart>
      <PlainTable
        label={title}
        columns={[
          formatMessage({ id: 'scoring.chart.score' }),
          formatMessage({ id: 'scoring.chart.distribution.count' }),
        ]}
        rows={bins.map((bin) => ({ key: bin.from, cells: [range(bin), String(bin.count)] }))}
      />
    </>
  );
}
