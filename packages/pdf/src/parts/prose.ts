import type { CodePart, HeadingPart, ParagraphPart, QuotePart } from '../document';
import { tag } from '../drawing/tag';
import { type Row, type Stretch, space } from '../flow/stretch';
import { COLOUR, STYLE } from '../theme';
import { indented, type Place, within } from './place';
import { textRows } from './text';

export function heading({ level, words }: HeadingPart, place: Place): Stretch[] {
  const style = level === 2 ? STYLE.heading : STYLE.subheading;
  const rows = textRows(words, style, place, `H${level}`);
  return [{ rows, before: level === 2 ? 20 : 14, after: 5, keepWithNext: true, together: true }];
}

export function paragraph({ words, lead = false }: ParagraphPart, place: Place): Stretch[] {
  const rows = textRows(words, lead ? STYLE.lead : STYLE.body, place);
  return [{ rows, before: 8, after: lead ? 14 : 8 }];
}

/** What someone said, beside a bar, and who it was. */
export function quote({ words, speaker, role }: QuotePart, place: Place): Stretch[] {
  const inside = indented(within(place, tag(place.tag, 'BlockQuote')), 18);
  const attribution = [
    ...(speaker === undefined ? [] : textRows(speaker, STYLE.speaker, inside)),
    ...(role === undefined ? [] : textRows(role, STYLE.role, inside)),
  ];
  const rows = [
    ...textRows(words, STYLE.quote, inside),
    ...(attribution.length === 0 ? [] : [space(4), ...attribution]),
  ];
  return [{ rows: rows.map((row) => barred(row, place)), before: 14, after: 14, together: rows.length < 12 }];
}

/** A row with its share of the bar, so that a quote may go on on the next page. */
function barred(row: Row, { x }: Place): Row {
  return {
    height: row.height,
    draw(pen, y) {
      pen.fill({ x, y, width: 3, height: row.height }, COLOUR.accent);
      row.draw(pen, y);
    },
  };
}

export function code({ text }: CodePart, place: Place): Stretch[] {
  // No-break spaces keep the indentation, which a line would lose at its end.
  const lines = text.replaceAll(/^ +/gm, (indent) => '\u00A0'.repeat(indent.length));
  return [{ rows: textRows(lines, STYLE.code, indented(place, 12), 'Code'), before: 10, after: 10 }];
}
