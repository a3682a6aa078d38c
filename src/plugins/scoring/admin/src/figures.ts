import type { Figure } from '../../server/src/domain/exact/figure';

/** A figure as it is read: with a decimal comma in French, and a true minus sign. It is never counted with. */
export function figureInWords({ decimal }: Pick<Figure, 'decimal'>, locale: string): string {
  const signed = decimal.replace('-', '−');
  return locale.startsWith('fr') ? signed.replace('.', ',') : signed;
}

/** Where a figure is drawn. */
export const drawn = ({ decimal }: Pick<Figure, 'decimal'>): number => Number(decimal);
