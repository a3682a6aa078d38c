import type { Shown } from '../../server/src/domain/desk/views';

/** A figure as it is read: with a decimal comma in French, and a true minus sign. It is never counted with. */
export function figureInWords({ decimal }: Shown, locale: string): string {
  const signed = decimal.replace('-', '−');
  return locale.startsWith('fr') ? signed.replace('.', ',') : signed;
}

/** Where a figure is drawn. */
export const drawn = ({ decimal }: Shown): number => Number(decimal);
