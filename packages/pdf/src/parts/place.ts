import type { OpenImage } from '../drawing/pen';
import type { Tag } from '../drawing/tag';
import type { Measure } from '../words/break-lines';

/** Where a part is laid out: its column, its place in the structure, and what tells sizes. */
export interface Place {
  readonly x: number;
  readonly width: number;
  readonly tag: Tag;
  readonly measure: Measure;
  /** Opens an image; throws when it does not fit into a PDF. */
  openImage(data: Uint8Array): OpenImage;
}

/** The same place, moved to the right. */
export const indented = (place: Place, by: number): Place => ({
  ...place,
  x: place.x + by,
  width: place.width - by,
});

/** A column of several, with the distance between them. */
export function column(place: Place, index: number, count: number, gap: number): Place {
  const width = (place.width - gap * (count - 1)) / count;
  return { ...place, x: place.x + index * (width + gap), width };
}

/** The same place with a part of the structure of its own. */
export const within = (place: Place, tag: Tag): Place => ({ ...place, tag });
