import type { Words } from '../document';
import { type TagName, tag } from '../drawing/tag';
import type { Row } from '../flow/stretch';
import type { TextStyle } from '../theme';
import { breakLines, type Line } from '../words/break-lines';
import { piecesOf } from '../words/piece';
import type { Place } from './place';

/** The lines of a text as rows, all of them one element of the structure. */
export function textRows(words: Words, style: TextStyle, place: Place, name: TagName = 'P'): Row[] {
  const own = tag(place.tag, name);
  const pieces = piecesOf(words, style);
  if (pieces.every(({ text }) => text.trim() === '')) return [];
  return breakLines(pieces, place.width, place.measure).map((line) => ({
    height: style.leading,
    draw: (pen, y) => pen.line(line, place.x, y + baseLine(style), own),
  }));
}

/** How far below the upper edge of its row a line stands, so that its capitals are in the middle. */
export const baseLine = ({ leading, size }: TextStyle): number => leading / 2 + size * 0.33;

/** How wide a line is. */
export const lineWidth = (line: Line, { measure }: Place): number =>
  line.reduce((sum, { text, style }) => sum + measure(text, style), 0);
