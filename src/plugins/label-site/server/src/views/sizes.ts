import type { Language } from '../language';
import { decimalIn } from './question-form';

/** The size of a file as people read it. */
export function sizeIn(bytes: number, language: Language): string {
  const [kilo, mega] = language === 'fr' ? ['Ko', 'Mo'] : ['KB', 'MB'];
  const inMegabytes = bytes / (1024 * 1024);
  return inMegabytes >= 1
    ? `${decimalIn(inMegabytes.toFixed(1), language)}\u00a0${mega}`
    : `${Math.max(1, Math.round(bytes / 1024))}\u00a0${kilo}`;
}
