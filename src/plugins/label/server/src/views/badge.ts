import { html, type Markup } from '@parvis/pages';
import { french } from '@parvis/pdf';
import type { Language } from '@parvis/procedure/server';
import type { RegisterLine } from '../services/public/register';
import { STATE_WORDS } from './award-words';
import { dayInWords } from './days-in-words';

const SIZE = { width: 440, height: 140 } as const;
/** From where to where a line goes. */
const LINE = { from: 92, to: 430 } as const;
/** How wide a letter is at most on average, as a part of its height, in the fonts that browsers have. */
const LETTER = { normal: 0.62, bold: 0.66 } as const;

interface Line {
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly weight?: keyof typeof LETTER;
}

/** A line, shortened to what fits. */
function lineOf({ y, size, text, weight = 'normal' }: Line): Markup {
  const letters = [...text];
  const longest = Math.floor((LINE.to - LINE.from) / (size * LETTER[weight]));
  const shown = letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : text;
  return html`<text x="${LINE.from}" y="${y}" font-size="${size}" font-weight="${weight}" fill="#1a1a24">${shown}</text>
`;
}

/** Dark on light, whatever page it stands on; what does not hold is grey, and has a dash for its tick. */
const HOLDS = { colour: '#1d3a8a', sign: 'M35 71l9 9 17-19' } as const;
const HOLDS_NOT = { colour: '#5a5a66', sign: 'M36 70h24' } as const;

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
  const { colour, sign } = state === 'active' ? HOLDS : HOLDS_NOT;
  const lines: readonly Line[] = [
    { y: 32, size: 14, text: programme.title, weight: 'bold' },
    { y: 56, size: 15, text: commune.name },
    { y: 78, size: 13, text: level?.label ?? '' },
    { y: 102, size: 12, text: dates },
    { y: 122, size: 12, text: `${number} – ${says}` },
  ];
  const { width, height } = SIZE;
  return html`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" lang="${language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="badge-title badge-about" font-family="system-ui, sans-serif">
<title id="badge-title">${title}</title>
<desc id="badge-about">${about}</desc>
<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="10" fill="#ffffff" stroke="${colour}" stroke-width="2"/>
<circle cx="48" cy="70" r="28" fill="${colour}"/>
<path d="${sign}" fill="none" stroke="#ffffff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>
${lines.map(lineOf)}</svg>
`.text;
}
