import type { List, ListItem } from '@parvis/blocks';
import type { ListPart } from '../document';
import { tag } from '../drawing/tag';
import { beside, type Row, type Stretch, space } from '../flow/stretch';
import { STYLE } from '../theme';
import { piecesOf } from '../words/piece';
import { indented, type Place, within } from './place';
import { baseLine, textRows } from './text';

const INDENT = 16;
const BULLETS = ['•', '–', '•', '–'];

/** A list, whose items may be divided over pages. */
export function list({ list }: ListPart, place: Place): Stretch[] {
  return [{ rows: listRows(list, place, 0), before: 8, after: 8 }];
}

function listRows({ ordered, items }: List, place: Place, depth: number): Row[] {
  const inside = within(place, tag(place.tag, 'L'));
  return items.flatMap((item, index) => {
    const label = ordered ? `${index + 1}.` : (BULLETS[depth % BULLETS.length] ?? '•');
    const rows = itemRows(item, label, inside, depth);
    return index === 0 && depth === 0 ? rows : [space(3), ...rows];
  });
}

function itemRows({ children, lists }: ListItem, label: string, place: Place, depth: number): Row[] {
  const item = within(place, tag(place.tag, 'LI'));
  const own = tag(item.tag, 'Lbl');
  const line = piecesOf(label, STYLE.body);
  const sign: Row = {
    height: STYLE.body.leading,
    draw: (pen, y) => pen.line(line, place.x, y + baseLine(STYLE.body), own),
  };
  const body = indented(within(item, tag(item.tag, 'LBody')), INDENT);
  const [first = space(STYLE.body.leading), ...rest] = textRows(children, STYLE.body, body);
  const below = lists.flatMap((nested) => listRows(nested, body, depth + 1));
  return [beside([sign, first]), ...rest, ...below];
}
