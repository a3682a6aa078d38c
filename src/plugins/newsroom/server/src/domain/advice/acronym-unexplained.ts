import type { Advice, Rule } from './draft';

/** What every reader of a French newspaper knows. */
const EVERYBODY_KNOWS: ReadonlySet<string> = new Set([
  ...['ONU', 'UE', 'SNCF', 'RATP', 'PDF', 'TVA', 'PME', 'HLM', 'SMS', 'TGV', 'CNRS', 'RER', 'IRM', 'ADN'],
  ...['CO2', 'USA', 'URL', 'FAQ', 'BD', 'CD', 'DVD', 'GPS', 'SAMU', 'SOS', 'VTT', 'ZIP', 'CP', 'QR', 'TV'],
]);

/** Two to eight capitals in a row, perhaps with digits: COP21, E2C, OPAH. */
const CAPITALS = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{1,7}(?![\p{L}\d])/gu;
const ROMAN_NUMERAL = /^[IVXLCDM]+$/;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** A line in capitals shouts; it is no row of acronyms. */
const inCapitals = (line: string): boolean => line.trim().includes(' ') && line === line.toUpperCase();

/** « comité social et économique (CSE) » or « CSE (comité social et économique) ». */
function isExplained(line: string, start: number, acronym: string): boolean {
  const [before, after] = [line.slice(0, start), line.slice(start + acronym.length)];
  return (/\(\s*$/u.test(before) && /^\s*\)/u.test(after)) || /^\s*\(/u.test(after);
}

/** An acronym whose first use in lead and body is not explained in parentheses. In a title there is no room to. */
export const acronymUnexplained: Rule = ({ lead, body, knownAcronyms }) => {
  const met = new Set([...EVERYBODY_KNOWS, ...knownAcronyms]);
  const found: Advice[] = [];
  for (const [field, text] of [
    ['lead', lead],
    ['body', body],
  ] as const) {
    for (const line of text.split('\n').filter((each) => !inCapitals(each))) {
      for (const { 0: acronym, index } of line.matchAll(CAPITALS)) {
        if (met.has(acronym) || ROMAN_NUMERAL.test(acronym) || !TWO_CAPITALS.test(acronym)) continue;
        met.add(acronym);
        if (isExplained(line, index, acronym)) continue;
        found.push({ code: 'acronym-unexplained', field, values: { acronym } });
      }
    }
  }
  return found;
};
