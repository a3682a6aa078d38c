import { type Palette, palettes } from './palettes';

const WIDTH = 1200;
const HEIGHT = 675;

/** Abstract covers of 1200 × 675, without a word in them, so that they suit every language. */
export const covers: Readonly<Record<string, string>> = {
  'cover-partenariat.webp': cover(
    palettes.night,
    ring(500, 340, 190, palettes.ocean.light, 44) + ring(700, 340, 190, '#f08a7b', 44),
  ),
  'cover-label.webp': cover(palettes.leaf, rosette(600, 250) + skyline(675, palettes.leaf.light)),
  'cover-sommet.webp': cover(palettes.violet, amphitheatre()),
  'cover-webinaire-2024.webp': cover(
    palettes.ocean,
    skyline(675, '#094a61') + bubble(300, 120, '#fff') + bubble(620, 200, palettes.ocean.light),
  ),
  'cover-forum.webp': cover(palettes.coral, network()),
  'cover-webinaire-2027.webp': cover(palettes.plum, shares()),
  'cover-journee-citoyenne.webp': cover(
    palettes.sun,
    '<circle cx="600" cy="330" r="150" fill="#ffc94d"/>' +
      '<path d="M0 520q300-240 640 0t560-60v215H0z" fill="#1f6b46"/>' +
      '<path d="M0 600q400-160 760 0t440-40v115H0z" fill="#2f8f60"/>',
  ),
  'cover-consultation.webp': cover(
    palettes.leaf,
    bubble(130, 250, '#fff') + bubble(450, 120, palettes.leaf.light) + bubble(780, 290, '#ffd978'),
  ),
};

function cover({ dark, light }: Palette, figure: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="${dark}"/>
    <circle cx="1080" cy="80" r="240" fill="${light}" opacity=".14"/>
    <circle cx="90" cy="620" r="180" fill="${light}" opacity=".14"/>
    ${figure}</svg>`;
}

function ring(x: number, y: number, radius: number, colour: string, width: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

function rosette(x: number, y: number): string {
  const petals = Array.from(
    { length: 12 },
    (_, index) =>
      `<ellipse cx="${x}" cy="${y - 95}" rx="30" ry="60" fill="#ffd978" transform="rotate(${index * 30} ${x} ${y})"/>`,
  );
  return `${petals.join('')}<circle cx="${x}" cy="${y}" r="78" fill="#fff"/>`;
}

function skyline(ground: number, colour: string): string {
  return [160, 230, 120, 200, 260, 140, 210, 180, 240, 150]
    .map((height, index) => {
      const x = index * 120;
      const roof = ground - height;
      return `<path d="M${x} ${ground}V${roof}l60-50 60 50V${ground}z" fill="${colour}"/>`;
    })
    .join('');
}

function amphitheatre(): string {
  return [5, 8, 11, 14]
    .flatMap((seats, row) =>
      Array.from({ length: seats }, (_, seat) => {
        const angle = Math.PI * (0.1 + (0.8 * seat) / (seats - 1));
        const radius = 170 + row * 105;
        const x = Math.round(600 - radius * Math.cos(angle));
        const y = Math.round(610 - radius * Math.sin(angle));
        return `<circle cx="${x}" cy="${y}" r="24" fill="${(seat + row) % 3 === 0 ? '#ffc94d' : '#d9d2f5'}"/>`;
      }),
    )
    .join('');
}

function bubble(x: number, y: number, colour: string): string {
  return `<path d="M${x} ${y}h260q30 0 30 30v110q0 30-30 30H${x + 90}l-60 60v-60h-30q-30 0-30-30v-110q0-30 30-30z" fill="${colour}"/>`;
}

function network(): string {
  const places = Array.from({ length: 5 }, (_, index) => {
    const angle = (index * 2 * Math.PI) / 5 - Math.PI / 2;
    return { x: Math.round(600 + 300 * Math.cos(angle)), y: Math.round(350 + 220 * Math.sin(angle)) };
  });
  const lines = places.flatMap((from, index) =>
    places
      .slice(index + 1)
      .map((to) => `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" stroke="#fbd5cd" stroke-width="8"/>`),
  );
  const dots = places.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="62" fill="#fff"/>`);
  return [...lines, ...dots].join('');
}

function shares(): string {
  const colours = ['#ffc94d', '#f08a7b', '#f0cfe3', '#7fc8a0'];
  const ends = [0.42, 0.68, 0.88, 1];
  return ends
    .map((end, index) => {
      const start = ends[index - 1] ?? 0;
      const [x1, y1] = onCircle(start);
      const [x2, y2] = onCircle(end);
      return `<path d="M600 338L${x1} ${y1}A230 230 0 0 1 ${x2} ${y2}z" fill="${colours[index]}"/>`;
    })
    .join('');
}

function onCircle(share: number): readonly [number, number] {
  const angle = 2 * Math.PI * share - Math.PI / 2;
  return [Math.round(600 + 230 * Math.cos(angle)), Math.round(338 + 230 * Math.sin(angle))];
}
