import type { Banner, Title } from '../document';
import { tag } from '../drawing/tag';
import { beside, type Row, type Stretch, space } from '../flow/stretch';
import { STYLE } from '../theme';
import { piecesOf } from '../words/piece';
import type { Place } from './place';
import { baseLine, lineWidth, textRows } from './text';

/** The kind of document on the left, and where and when at the right end of the same line if both fit. */
export function banner({ text, aside }: Banner, place: Place): Stretch[] {
  const left = textRows(text, STYLE.banner, place);
  if (aside === undefined) return [{ rows: left, before: 0, after: 14, together: true }];
  const line = piecesOf(aside, STYLE.bannerAside);
  const width = lineWidth(line, place);
  const room = place.width - lineWidth(piecesOf(text, STYLE.banner), place);
  if (width + 20 > room) {
    return [
      { rows: [...left, ...textRows(aside, STYLE.bannerAside, place)], before: 0, after: 14, together: true },
    ];
  }
  const own = tag(place.tag, 'P');
  const right: Row = {
    height: STYLE.bannerAside.leading,
    draw: (pen, y) => pen.line(line, place.x + place.width - width, y + baseLine(STYLE.bannerAside), own),
  };
  return [{ rows: [beside([...left, right])], before: 0, after: 14, together: true }];
}

/** The heading of the document with what stands above and below it. */
export function title({ text, kicker, subtitle }: Title, place: Place): Stretch[] {
  const below = subtitle === undefined ? [] : textRows(subtitle, STYLE.subtitle, place);
  return [
    {
      rows: [
        ...(kicker === undefined ? [] : [...textRows(kicker, STYLE.kicker, place), space(2)]),
        ...textRows(text, STYLE.title, place, 'H1'),
        ...(below.length === 0 ? [] : [space(5), ...below]),
      ],
      before: 14,
      after: 16,
      together: true,
      keepWithNext: true,
    },
  ];
}
