import type { TablePart } from '../document';
import { type Tag, tag } from '../drawing/tag';
import { beside, type Row, type Stretch, space, stack } from '../flow/stretch';
import { COLOUR, STYLE } from '../theme';
import { type Place, within } from './place';
import { textRows } from './text';

const GAP = 12;
const RULES = { head: 1.5, line: 0.5 } as const;

/** A table, which may be divided over pages between its lines. */
export function table({ columns, rows }: TablePart, place: Place): Stretch[] {
  const own = tag(place.tag, 'Table');
  const cells = columnsOf(
    columns.map(({ share }) => share),
    place,
  );
  const head = tag(own, 'TR');
  const titles = columns.map(({ title }, index) =>
    cell(title, STYLE.tableHead, cells[index] ?? place, { name: 'TH', parent: head, scope: 'Column' }),
  );
  const lines = rows.map((row) => {
    const line = tag(own, 'TR');
    const parts = row.map((text, index) =>
      index === 0
        ? cell(text, STYLE.tableCell, cells[0] ?? place, { name: 'TH', parent: line, scope: 'Row' })
        : cell(text, STYLE.tableCell, cells[index] ?? place, tag(line, 'TD')),
    );
    return underlined(beside(parts), place, RULES.line);
  });
  return [
    {
      rows: [underlined(beside(titles), place, RULES.head)],
      ...{ before: 12, after: 0, keepWithNext: true },
    },
    { rows: lines, before: 0, after: 12 },
  ];
}

/** Columns side by side, each with its share of the width. */
function columnsOf(shares: readonly number[], place: Place): readonly Place[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const width = place.width - GAP * (shares.length - 1);
  let x = place.x;
  return shares.map((share) => {
    const column = { ...place, x, width: (width * share) / whole };
    x += column.width + GAP;
    return column;
  });
}

const cell = (text: string, style: (typeof STYLE)['tableHead'], column: Place, own: Tag): Row =>
  stack(textRows(text, style, within(column, own)));

function underlined(row: Row, { x, width }: Place, weight: number): Row {
  const padded = stack([space(4), row, space(4)]);
  return {
    height: padded.height + weight,
    draw(pen, y) {
      padded.draw(pen, y);
      pen.fill({ x, y: y + padded.height, width, height: weight }, weight > 1 ? COLOUR.accent : COLOUR.rule);
    },
  };
}
