import type { FiguresPart } from './outline-parts';
import type { Figure } from './release';

/** Figures with where they come from; null when there are none. */
export function figuresPart(figures: readonly Figure[]): FiguresPart | null {
  if (figures.length === 0) return null;
  return {
    kind: 'figures',
    figures: figures.map((figure) => ({
      value: figure.value,
      label: figure.label,
      source: sourceOf(figure),
    })),
  };
}

/** The source, the year unless the source names it, and how many were asked. */
function sourceOf({ source, year, sampleSize }: Figure): string {
  const dated = year === null || source.includes(String(year)) ? source : `${source}, ${year}`;
  return `Source : ${dated}${sampleSize === null ? '' : ` (échantillon : ${inThousands(sampleSize)})`}`;
}

const inThousands = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F');
