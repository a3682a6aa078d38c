import pressReleases from '../../database/demo/press-releases.json';

const SLUG = 'dossier-de-presse-label-village-ville-citoyenne';

/** The one-page document that goes with the press file of the demo: its lead and figures, taken from the content. */
export function kitDocument(): string {
  const kit = pressReleases.find(({ slug }) => slug === SLUG);
  if (!kit) throw new Error(`database/demo/press-releases.json has no entry ${SLUG}`);
  const figures = kit.figures?.map(({ value, label }) => `<li><strong>${value}</strong> ${label}</li>`) ?? [];
  const sources = new Set(kit.figures?.map(({ source }) => source));
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escaped(kit.title)}</title>
    <style>
      @page { size: A4; margin: 24mm }
      body { font: 12pt/1.5 'DejaVu Sans', sans-serif; color: #1b2a52 }
      h1 { font-size: 22pt; line-height: 1.2 }
      li { margin: 4mm 0; list-style: none } ul { padding: 0 } strong { font-size: 24pt; color: #1f6b46 }
      footer { margin-top: 12mm; font-size: 9pt }
    </style></head><body>
    <h1>${escaped(kit.title)}</h1><p>${escaped(kit.lead)}</p>
    <h2>Les chiffres</h2><ul>${figures.join('')}</ul><p>Source : ${[...sources].map(escaped).join(' ; ')}.</p>
    <footer>Document de démonstration de Parvis, écrit d’après un dossier public.</footer></body></html>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
