import type { Letterhead, Picture } from '../document';
import { tag } from '../drawing/tag';
import { beside, type Row, type Stretch, space, stack } from '../flow/stretch';
import { COLOUR, STYLE } from '../theme';
import { piecesOf } from '../words/piece';
import { fitted } from './picture';
import { type Place, within } from './place';
import { baseLine, lineWidth } from './text';

const HEIGHT = 46;
const WIDEST = 160;
const GAP = 28;

/** A logo or name that still has to find its place in a row. */
interface Sign {
  readonly width: number;
  at(x: number): Row;
}

/** The logos in rows from the left, the names of those without a logo among them, and a rule below. */
export function letterhead({ issuers }: Letterhead, place: Place): Stretch[] {
  if (issuers.length === 0) return [];
  const inside = within(place, tag(place.tag, 'Sect'));
  const signs = issuers.map(({ name, logo }) => (logo ? logoSign(logo, inside) : nameSign(name, inside)));
  const rows = inRows(signs, place).flatMap((row, index) => (index === 0 ? [row] : [space(12), row]));
  const rule: Row = {
    height: 1,
    draw: (pen, y) => pen.fill({ x: place.x, y, width: place.width, height: 0.75 }, COLOUR.rule),
  };
  return [{ rows: [stack([...rows, space(14), rule])], before: 0, after: 18, together: true }];
}

function inRows(signs: readonly Sign[], place: Place): Row[] {
  const rows: Row[][] = [];
  let x = place.x;
  for (const sign of signs) {
    if (rows.length === 0 || x + sign.width > place.x + place.width) {
      rows.push([]);
      x = place.x;
    }
    rows[rows.length - 1]?.push(sign.at(x));
    x += sign.width + GAP;
  }
  return rows.map(beside);
}

function logoSign(logo: Picture, place: Place): Sign {
  const { image, alt, width, height } = fitted(logo, place, WIDEST, HEIGHT);
  return {
    width,
    at: (x) => ({
      height: HEIGHT,
      draw: (pen, y) => pen.image(image, alt, { x, y: y + (HEIGHT - height) / 2, width, height }, place.tag),
    }),
  };
}

function nameSign(name: string, place: Place): Sign {
  const own = tag(place.tag, 'P');
  const line = piecesOf(name, STYLE.issuer);
  const { leading } = STYLE.issuer;
  return {
    width: lineWidth(line, place),
    at: (x) => ({
      height: HEIGHT,
      draw: (pen, y) => pen.line(line, x, y + (HEIGHT - leading) / 2 + baseLine(STYLE.issuer), own),
    }),
  };
}
