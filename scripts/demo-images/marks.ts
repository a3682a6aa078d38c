import { type Palette, palettes } from './palettes';

/** Square marks of 400 × 400, one for each organisation of the demo: drawn for it, borrowed from nobody. */
export const marks: Readonly<Record<string, string>> = {
  'logo-parvis.png': mark(palettes.night, 'P', ''),
  'logo-empreintes-citoyennes.png': mark(palettes.leaf, 'EC', arcs()),
  'logo-coeur-de-nos-communes.png': mark(palettes.coral, 'CC', rings()),
  'logo-consultvox.png': mark(palettes.violet, 'CV', bubbles()),
  'logo-hazebrouck.png': mark(palettes.brick, 'H', roofs()),
  'logo-comite-21.png': mark(palettes.ocean, '21', crown()),
  'logo-ors-creai-normandie.png': mark(palettes.plum, 'ON', bars()),
  'logo-journee-citoyenne.png': mark(palettes.sun, 'JC', sun()),
  'logo-claircombe.png': mark(palettes.leaf, 'C', hills()),
  'logo-voisins-de-claircombe.png': mark(palettes.ocean, 'VC', houses()),
  'portrait-loic-blondiaux.png': portrait(palettes.ocean, 'LB'),
  'portrait-angelique-chassy.png': portrait(palettes.plum, 'AC'),
  'portrait-mohamed-mechmache.png': portrait(palettes.brick, 'MM'),
  'portrait-equipe-ors-creai.png': portrait(palettes.violet, 'ON'),
  'portrait-noelle-tissandral.png': portrait(palettes.leaf, 'NT'),
  'portrait-gaspard-verlieu.png': portrait(palettes.coral, 'GV'),
};

function mark({ dark, light }: Palette, initials: string, figure: string): string {
  const middle = figure === '' ? 275 : 330;
  const size = figure === '' ? 220 : 120;
  return square(`
    <rect width="400" height="400" rx="48" fill="${dark}"/>
    <g fill="none" stroke="${light}" stroke-width="16" stroke-linecap="round" stroke-linejoin="round">${figure}</g>
    ${letters(initials, middle, size)}`);
}

function portrait({ dark, light }: Palette, initials: string): string {
  return square(`
    <rect width="400" height="400" fill="${light}"/>
    <circle cx="200" cy="200" r="150" fill="${dark}"/>
    ${letters(initials, 245, 130)}`);
}

function square(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">${content}</svg>`;
}

function letters(initials: string, baseline: number, size: number): string {
  return `<text x="200" y="${baseline}" text-anchor="middle" font-family="DejaVu Sans, sans-serif" font-weight="700" font-size="${size}" fill="#fff">${initials}</text>`;
}

function arcs(): string {
  return [30, 65, 100]
    .map((radius) => `<path d="M${200 - radius} 180 a${radius} ${radius} 0 0 1 ${2 * radius} 0"/>`)
    .join('');
}

function rings(): string {
  return '<circle cx="165" cy="130" r="65"/><circle cx="235" cy="130" r="65"/>';
}

function bubbles(): string {
  return '<path d="M90 70h130v80h-80l-30 30v-30h-20z"/><path d="M250 110h60v80h-20v30l-30-30h-70"/>';
}

function roofs(): string {
  return '<path d="M60 190v-60l45-50 45 50v60M150 130l50-60 50 60v60M250 130l45-50 45 50v60M60 190h280"/>';
}

function crown(): string {
  return Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    const x = Math.round(200 + 70 * Math.cos(angle));
    const y = Math.round(130 + 70 * Math.sin(angle));
    return `<circle cx="${x}" cy="${y}" r="4"/>`;
  }).join('');
}

function bars(): string {
  return '<path d="M110 200v-40M155 200v-70M200 200v-95M245 200v-120M290 200v-145"/>';
}

function sun(): string {
  return '<circle cx="200" cy="130" r="42"/><path d="M200 50v-10M200 210v10M120 130h-10M280 130h10M143 73l-7-7M257 73l7-7M143 187l-7 7M257 187l7 7"/>';
}

function hills(): string {
  return '<path d="M50 200q75-140 150 0M160 160q90-150 190 40"/>';
}

function houses(): string {
  return '<path d="M80 200v-70l55-55 55 55v70zM215 200v-70l55-55 55 55v70z"/>';
}
