import { exact } from '../exact/exact';
import type { Agreement } from './ratings';

/** What an alpha means for a jury. `hidden`: too few values to say anything. `undefined`: nothing varies. */
export type Reading = 'reliable' | 'with-caution' | 'to-discuss' | 'undefined' | 'hidden';

/** With fewer values that can be paired, agreement is not shown. */
const ENOUGH = 10;

const RELIABLE = exact('0.8');
const CAUTION = exact('0.667');

/**
 * How an alpha is read. It is shown and never used.
 *
 * @param pairable how many values could be paired (`pairableValues`).
 * @see K. Krippendorff, Content Analysis: reliable from .800, tentative conclusions from .667.
 */
export function readingOf(alpha: Agreement, pairable: number): Reading {
  if (pairable < ENOUGH) return 'hidden';
  if (alpha === 'undefined') return 'undefined';
  if (alpha.gte(RELIABLE)) return 'reliable';
  return alpha.gte(CAUTION) ? 'with-caution' : 'to-discuss';
}
