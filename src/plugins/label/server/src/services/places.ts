import type { KnownCommune } from './communes';
import type { LabelContext } from './context';

/** A department or region. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

/** Where a commune lies; null for what is not kept. */
export interface Places {
  readonly department: Place | null;
  readonly region: Place | null;
}

/** A commune as everybody is told of it. */
export interface PlacedCommune extends Places {
  /** INSEE. */
  readonly code: string;
  readonly name: string;
}

/** Where a commune lies, by those of the kept fields that the options name. */
export function placesOf(
  { options: { communes } }: LabelContext,
  kept: Readonly<Record<string, unknown>>,
): Places {
  const placeBy = (fields: { readonly code: string; readonly name: string } | undefined): Place | null => {
    const code = fields === undefined ? undefined : kept[fields.code];
    return fields === undefined || typeof code !== 'string'
      ? null
      : { code, name: String(kept[fields.name] ?? code) };
  };
  return { department: placeBy(communes?.department), region: placeBy(communes?.region) };
}

/** A commune with its department and its region. */
export const placedCommune = (context: LabelContext, { code, name, facts }: KnownCommune): PlacedCommune => ({
  code,
  name,
  ...placesOf(context, facts),
});
