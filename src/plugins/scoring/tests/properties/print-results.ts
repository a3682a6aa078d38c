import { scoredCase } from './scored-case';

/** Prints the zone and the locale that it runs in, then the results of many dossiers: run in another zone and locale. */
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
const results = Array.from({ length: 300 }, (_, seed) => JSON.stringify(scoredCase(seed)?.result));
process.stdout.write([`${timeZone} ${locale} ${(1234.5).toLocaleString()}`, ...results].join('\n'));
