import { Chart, PlainTable } from '@parvis/panel';
import { useIntl } from 'react-intl';
import type { Figure } from '../../../server/src/domain/exact/figure';
import { drawn } from '../figures';
import { useFigure } from '../use-figure';
import { onAxis, outline } from './radar';

/** What a pillar has obtained; null where it does not apply or nothing is known. */
export interface Pillar {
  readonly code: string;
  readonly label: string;
  readonly ratio: Figure | null;
  readonly obtained: Figure;
  readonly potential: Figure;
}

const SIZE = [640, 400] as const;
const CENTRE = { middle: [320, 200], radius: 140 } as const;
const RINGS = [0.25, 0.5, 0.75, 1] as const;

const COLUMNS = ['pillar', 'ratio', 'obtained', 'potential'] as const;

/** What share of each pillar is obtained: with three pillars or more a drawing, and always a table. */
export function PillarRadar({ pillars }: { readonly pillars: readonly Pillar[] }) {
  const { formatMessage } = useIntl();
  const figure = useFigure();
  const title = formatMessage({ id: 'scoring.chart.radar.title' });
  const at = (axis: number, share: number) => onAxis(axis, pillars.length, { ...CENTRE, share });
  const shares = pillars.map(({ ratio }) => (ratio === null ? 0 : drawn(ratio)));
  return (
    <>
      {pillars.length > 2 && (
        <Chart
          title={title}
          description={formatMessage({ id: 'scoring.chart.radar.description' })}
          size={SIZE}
        >
          {RINGS.map((ring) => (
            <polygon
              key={ring}
              points={outline(pillars.map((_, axis) => at(axis, ring)))}
              fill="none"
              stroke="currentColor"
              strokeOpacity={0.3}
            />
          ))}
          <polygon
            points={outline(shares.map((share, axis) => at(axis, share)))}
            fill="#4945ff"
            fillOpacity={0.3}
            stroke="#4945ff"
            strokeWidth={2}
          />
          {pillars.map(({ code }, axis) => {
            const [x, y] = at(axis, 1.15);
            return (
              <text key={code} x={x} y={y} textAnchor="middle" dominantBaseline="middle">
                {code}
              </text>
            );
          })}
        </Chart>
      )}
      <PlainTable
        label={title}
        columns={COLUMNS.map((column) => formatMessage({ id: `scoring.chart.radar.${column}` }))}
        rows={pillars.map(({ code, label, ratio, obtained, potential }) => ({
          key: code,
          cells: [`${code} · ${label}`, figure(ratio), figure(obtained), figure(potential)],
        }))}
      />
    </>
  );
}
