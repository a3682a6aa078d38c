/** A scale as the API tells it: decimals written as texts. */
export interface Scale {
  readonly min: string;
  readonly max: string;
  readonly step: string | null;
}

/** More marks than these are written, not chosen. */
const MOST = 12;

const places = (text: string): number => text.split('.')[1]?.length ?? 0;

/** A decimal in units of its last place: compared and added exactly, never as a float. */
function inUnits(text: string, decimals: number): bigint | null {
  const [, sign, whole, fraction = ''] = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const size = BigInt(whole + fraction.padEnd(decimals, '0'));
  return sign === '-' ? -size : size;
}

function written(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The marks of a scale in ascending order; null where there are none, or too many, to choose from. */
export function marksOf({ min, max, step }: Scale): readonly string[] | null {
  if (step === null) return null;
  const decimals = Math.max(...[min, max, step].map(places));
  const [first, last, apart] = [min, max, step].map((text) => inUnits(text, decimals));
  if (first == null || last == null || apart == null || apart <= 0n || (last - first) / apart >= MOST)
    return null;
  const marks: string[] = [];
  for (let mark = first; mark <= last; mark += apart)
    marks.push(mark === first ? min : written(mark, decimals));
  return marks;
}
