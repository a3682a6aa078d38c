import type { Boilerplate, Contacts, FiguresPart, Notice } from '../document';
import { tag } from '../drawing/tag';
import { beside, heightOf, type Row, type Stretch, space, stack } from '../flow/stretch';
import { COLOUR, STYLE } from '../theme';
import { column, indented, type Place, within } from './place';
import { textRows } from './text';

const GAP = 20;

/** A coloured box over the whole width. */
export function notice({ tone, title, words }: Notice, place: Place): Stretch[] {
  const warning = tone === 'warning';
  const strong = warning ? COLOUR.warning : COLOUR.accent;
  const inside = indented(within(place, tag(place.tag, 'Sect')), 16);
  const text = { ...inside, width: inside.width - 14 };
  const rows = [
    ...textRows(title, { ...STYLE.noticeTitle, colour: strong }, text),
    ...(words === undefined ? [] : textRows(words, STYLE.notice, text)),
  ];
  const padded = stack([space(9), ...rows, space(9)]);
  const box: Row = {
    height: padded.height,
    draw(pen, y) {
      const ground = warning ? COLOUR.warningGround : COLOUR.informationGround;
      pen.fill({ x: place.x, y, width: place.width, height: padded.height }, ground);
      pen.fill({ x: place.x, y, width: 4, height: padded.height }, strong);
      padded.draw(pen, y);
    },
  };
  return [{ rows: [box], before: 12, after: 16, together: true }];
}

/** Figures side by side, at most three in a row. */
export function figures({ figures }: FiguresPart, place: Place): Stretch[] {
  const inside = within(place, tag(place.tag, 'L'));
  const count = Math.min(3, figures.length);
  const cards = figures.map(({ value, label, source }, index) => {
    const card = within(column(inside, index % count, count, GAP), tag(inside.tag, 'LI'));
    const body = within(card, tag(card.tag, 'LBody'));
    const rows = [
      ...textRows(value, STYLE.figure, body),
      space(2),
      ...textRows(label, STYLE.figureLabel, body),
      space(3),
      ...textRows(source, STYLE.source, body),
    ];
    return ruled(stack([space(8), ...rows]), card);
  });
  return [{ rows: inRows(cards, count), before: 16, after: 16 }];
}

function ruled(row: Row, { x, width }: Place): Row {
  return {
    height: row.height,
    draw(pen, y) {
      pen.fill({ x, y, width, height: 1.5 }, COLOUR.accent);
      row.draw(pen, y);
    },
  };
}

/** Whom to call, two side by side. */
export function contacts({ title, contacts }: Contacts, place: Place): Stretch[] {
  const inside = within(place, tag(place.tag, 'L'));
  const cells = contacts.map(({ name, lines }, index) => {
    const cell = column(inside, index % 2, 2, GAP);
    const item = tag(inside.tag, 'LI');
    const body = within(cell, tag(item, 'LBody'));
    return stack([
      ...textRows(name, STYLE.contactName, body),
      ...lines.flatMap((line) => textRows(line, STYLE.contact, body)),
    ]);
  });
  return [
    { rows: textRows(title, STYLE.subheading, place, 'H2'), before: 22, after: 5, keepWithNext: true },
    { rows: inRows(cells, 2), before: 5, after: 12 },
  ];
}

/** A standing text, apart from what is new by a rule. */
export function boilerplate({ title, words }: Boilerplate, place: Place): Stretch[] {
  const heading = textRows(title, STYLE.smallHeading, place, 'H2');
  const rule: Row = {
    height: 10,
    draw: (pen, y) => pen.fill({ x: place.x, y, width: place.width, height: 0.75 }, COLOUR.rule),
  };
  return [
    { rows: [stack([rule, ...heading])], before: 18, after: 2, keepWithNext: true },
    { rows: textRows(words, STYLE.small, place), before: 2, after: 8 },
  ];
}

/** Cells side by side in rows of `count`, with space between the rows. */
function inRows(cells: readonly Row[], count: number): Row[] {
  const rows: Row[] = [];
  for (let first = 0; first < cells.length; first += count) {
    const row = beside(cells.slice(first, first + count));
    rows.push(first === 0 ? row : stack([space(14), row]));
  }
  return rows.filter((row) => heightOf([row]) > 0);
}
