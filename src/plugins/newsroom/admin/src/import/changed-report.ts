import type { ImportReport } from './imports-api';

const isReport = (value: unknown): value is ImportReport =>
  typeof value === 'object' && value !== null && 'id' in value && 'counts' in value && 'refused' in value;

/** The report that a refusal brings when something has changed since the one that was confirmed; null otherwise. */
export function changedReport(error: object): ImportReport | null {
  const details: unknown = Reflect.get(error, 'details');
  if (typeof details !== 'object' || details === null) return null;
  const report: unknown = Reflect.get(details, 'report');
  return isReport(report) ? report : null;
}
