import type { ImagePart, Picture } from '../document';
import type { Box, OpenImage } from '../drawing/pen';
import { type Stretch, space } from '../flow/stretch';
import { STYLE } from '../theme';
import type { Place } from './place';
import { textRows } from './text';

/** A photograph of 16 : 9 over the whole width. */
const HIGHEST = 259;

/** An image as large as it fits into a width and height, and never larger than 96 dots an inch make it. */
export function fitted(picture: Picture, place: Place, widest: number, highest: number) {
  const image = place.openImage(picture.data);
  const { width, height } = upright(image);
  const scale = Math.min(widest / width, highest / height, 72 / 96);
  return { image, alt: picture.alt, width: width * scale, height: height * scale };
}

/** A photograph's sides as it is seen, after its orientation is applied. */
const upright = ({ width, height, orientation = 1 }: OpenImage): Pick<Box, 'width' | 'height'> =>
  orientation > 4 ? { width: height, height: width } : { width, height };

/** An image with its caption below. */
export function picture({ picture, caption }: ImagePart, place: Place): Stretch[] {
  const { image, alt, width, height } = fitted(picture, place, place.width, HIGHEST);
  const rows = caption === undefined ? [] : textRows(caption, STYLE.source, place, 'Caption');
  return [
    {
      rows: [
        { height, draw: (pen, y) => pen.image(image, alt, { x: place.x, y, width, height }, place.tag) },
        ...(rows.length === 0 ? [] : [space(5), ...rows]),
      ],
      before: 12,
      after: 12,
      together: true,
    },
  ];
}
