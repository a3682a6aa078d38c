import { french } from '@parvis/pdf';
import type { Language } from '@parvis/procedure/server';
import type { RegisterLine } from '../services/public/register';
import { STATE_WORDS } from './award-words';
import { dayInWords } from './days-in-words';

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** As many signs as fit into a line. */
const LONGEST = 34;
const shortened = (text: string): string =>
  [...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text;

/** Dark on light, whatever page it stands on; what no longer holds is grey. */
const COLOURS = { holds: '#1d3a8a', over: '#5a5a66' } as const;

/** An award as a picture that describes itself, with nothing from elsewhere. */
export function badge(award: RegisterLine, language: Language): string {
  const { programme, commune, level, state, number, validFrom, validTo } = award;
  const says = STATE_WORDS[language][state];
  const fr = language === 'fr';
  const dates = fr
    ? `du ${dayInWords(validFrom, 'fr')} au ${dayInWords(validTo, 'fr')}`
    : `${dayInWords(validFrom, 'en')} to ${dayInWords(validTo, 'en')}`;
  const title = fr
    ? french(`${commune.name} : label « ${programme.title} »`)
    : `${commune.name}: label "${programme.title}"`;
  const about = [level?.label, says, dates, number].filter((part) => part !== undefined).join(', ');
  const line = (y: number, size: number, text: string, weight = '400'): string =>
    `<text x="96" y="${y}" font-size="${size}" font-weight="${weight}" fill="#1a1a24">${escaped(shortened(text))}</text>`;
  const colour = state === 'active' ? COLOURS.holds : COLOURS.over;
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" lang="${language}" width="360" height="120" viewBox="0 0 360 120" role="img" aria-labelledby="badge-title badge-about" font-family="system-ui, sans-serif">
<title id="badge-title">${escaped(title)}</title>
<desc id="badge-about">${escaped(about)}</desc>
<rect x="1" y="1" width="358" height="118" rx="10" fill="#ffffff" stroke="${colour}" stroke-width="2"/>
<circle cx="48" cy="60" r="28" fill="${colour}"/>
<path d="M35 61l9 9 17-19" fill="none" stroke="#ffffff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>
${line(32, 15, programme.title, '700')}
${line(56, 15, level === null ? commune.name : `${commune.name} – ${level.label}`)}
${line(80, 12, `${says}, ${dates}`)}
${line(102, 12, number)}
</svg>
`;
}
