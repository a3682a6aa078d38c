import { instantOf } from './instant-of';
import type { Language } from './language';
import { localTime, offsetAt } from './local-time';
import { zoneInWords } from './zone-names';

/** What must not be torn apart at the end of a line: « 23 novembre », « 10 h 00 ». */
const NO_BREAK = '\u00a0';

/**
 * Writes an instant as people of a zone read it.
 *
 * - `full`: « jeudi 23 novembre 2023 à 10 h 00, heure de Paris », "Thursday 23 November 2023 at 10:00, Paris time".
 *   An hour that clocks show twice bears its offset, « (UTC+2) ».
 * - `date`: « 23 novembre 2023 », "23 November 2023". For a date without a time, give its midnight and `UTC`.
 *
 * @throws RangeError when the zone is unknown or the date invalid.
 */
export function inWords(instant: Date, zone: string, language: Language, style: 'full' | 'date'): string {
  const date = dateInWords(instant, zone, language);
  if (style === 'date') return date;
  const local = localTime(instant, zone);
  const [hours = '', minutes = ''] = local.slice('YYYY-MM-DDT'.length).split(':');
  const named = `${zoneInWords(zone, language, instant)}${offsetIfDoubled(instant, local, zone)}`;
  const weekday = part(instant, zone, language, 'weekday');
  return language === 'fr'
    ? `${weekday} ${date} à ${Number(hours)}${NO_BREAK}h${NO_BREAK}${minutes}, ${named}`
    : `${weekday} ${date} at ${hours}:${minutes}, ${named}`;
}

function dateInWords(instant: Date, zone: string, language: Language): string {
  const [year, , day] = localTime(instant, zone).slice(0, 'YYYY-MM-DD'.length).split('-').map(Number);
  const month = part(instant, zone, language, 'month');
  return language === 'fr'
    ? `${day === 1 ? '1er' : day}${NO_BREAK}${month} ${year}`
    : `${day} ${month} ${year}`;
}

/** The name of the weekday or month alone: whole dates of Intl change their spaces and commas with its version. */
function part(instant: Date, zone: string, language: Language, name: 'weekday' | 'month'): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    timeZone: zone,
    [name]: 'long',
  }).format(instant);
}

function offsetIfDoubled(instant: Date, local: string, zone: string): string {
  const found = instantOf(local, zone);
  if (found.ok || found.reason !== 'doubled') return '';
  const minutes = offsetAt(instant, zone) / 60_000;
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return ` (UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`})`;
}
