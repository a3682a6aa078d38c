import type { Language } from './language';

/**
 * Places by whose name a zone is announced: in French with the preposition, and in English. Intl says « heure
 * d’Europe centrale » for Paris and « heure normale de l’Atlantique » for Martinique, which nobody looks for on a
 * press release.
 */
const PLACES: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  'Europe/Paris': ['de Paris', 'Paris'],
  'America/Cayenne': ['de Guyane', 'French Guiana'],
  'America/Guadeloupe': ['de Guadeloupe', 'Guadeloupe'],
  'America/Marigot': ['de Saint-Martin', 'Saint Martin'],
  'America/Martinique': ['de Martinique', 'Martinique'],
  'America/Miquelon': ['de Saint-Pierre-et-Miquelon', 'Saint Pierre and Miquelon'],
  'America/St_Barthelemy': ['de Saint-Barthélemy', 'Saint Barthélemy'],
  'Indian/Mayotte': ['de Mayotte', 'Mayotte'],
  'Indian/Reunion': ['de La Réunion', 'Réunion'],
  'Pacific/Gambier': ['des îles Gambier', 'Gambier Islands'],
  'Pacific/Marquesas': ['des îles Marquises', 'Marquesas Islands'],
  'Pacific/Noumea': ['de Nouvelle-Calédonie', 'New Caledonia'],
  'Pacific/Tahiti': ['de Tahiti', 'Tahiti'],
  'Pacific/Wallis': ['de Wallis-et-Futuna', 'Wallis and Futuna'],
  'Europe/Amsterdam': ['d’Amsterdam', 'Amsterdam'],
  'Europe/Athens': ['d’Athènes', 'Athens'],
  'Europe/Berlin': ['de Berlin', 'Berlin'],
  'Europe/Brussels': ['de Bruxelles', 'Brussels'],
  'Europe/Dublin': ['de Dublin', 'Dublin'],
  'Europe/Lisbon': ['de Lisbonne', 'Lisbon'],
  'Europe/London': ['de Londres', 'London'],
  'Europe/Luxembourg': ['de Luxembourg', 'Luxembourg'],
  'Europe/Madrid': ['de Madrid', 'Madrid'],
  'Europe/Rome': ['de Rome', 'Rome'],
  'Europe/Vienna': ['de Vienne', 'Vienna'],
  'Europe/Warsaw': ['de Varsovie', 'Warsaw'],
  'Europe/Zurich': ['de Zurich', 'Zurich'],
  'America/Montreal': ['de Montréal', 'Montreal'],
  'America/New_York': ['de New York', 'New York'],
};

const UNIVERSAL: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'Etc/UCT', 'Etc/Zulu']);

/**
 * Names a zone for people: « heure de Paris », "Paris time". A zone without a usual place is named as Intl does
 * (« heure de l’Inde »), and one that Intl only counts by the IANA name.
 *
 * @param at the zone is named as it is at this instant; it may have belonged elsewhere once.
 */
export function zoneInWords(zone: string, language: Language, at: Date): string {
  const [fr, en] = PLACES[zone] ?? [];
  if (fr !== undefined && en !== undefined) return language === 'fr' ? `heure ${fr}` : `${en} time`;
  if (UNIVERSAL.has(zone)) return language === 'fr' ? 'temps universel (UTC)' : 'UTC';
  const name = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  if (language === 'fr') return name !== undefined && /^heure \p{L}/u.test(name) ? name : `fuseau ${zone}`;
  return name?.endsWith(' Time') === true ? name : `${zone} time`;
}
