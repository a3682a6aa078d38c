import { Chart } from '@parvis/panel';

interface BarChartProps {
  readonly title: string;
  readonly description: string;
  readonly bars: readonly { readonly key: string; readonly name: string; readonly value: number }[];
}

const WIDTH = 720;
const ROW = 24;
/** Where bars begin and end, in the units of the drawing. */
const FROM = 240;
const TO = WIDTH - 60;

/** Numbers side by side, one bar a line. Its table stands below it. */
export function BarChart({ title, description, bars }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <Chart title={title} description={description} size={[WIDTH, bars.length * ROW]}>
      {bars.map(({ key, name, value }, index) => {
        const length = (value / most) * (TO - FROM);
        return (
          <g key={key}>
            <text x={FROM - 8} y={index * ROW + 16} textAnchor="end">
              {name}
            </text>
            <rect x={FROM} y={index * ROW + 4} width={length} height={ROW - 8} fill="#4945ff" />
            <text x={FROM + length + 6} y={index * ROW + 16}>
              {value}
            </text>
          </g>
        );
      })}
    </Chart>
  );
}
