import { contentTypes } from '@strapi/utils';
import { z } from 'zod';
import type { LabelContext } from './context';
import { json } from './json-column';

/** What the reference data say of a commune. */
export interface KnownCommune {
  readonly code: string;
  readonly name: string;
  /** The fields that are kept with an application. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A column that keeps a commune as it was on the first day of its application. */
export const keptCommune = json<KnownCommune>(
  z.object({ code: z.string(), name: z.string(), facts: z.record(z.string(), z.unknown()) }),
);

const rows = z.array(z.record(z.string(), z.unknown()));

/** Communes by their INSEE codes; one that the reference data do not know is not there. */
export async function findCommunes(
  { strapi, options: { communes } }: LabelContext,
  codes: readonly string[],
): Promise<ReadonlyMap<string, KnownCommune>> {
  const model = Object.values(strapi.contentTypes).find(({ uid }) => uid === communes?.uid);
  if (communes === undefined || model === undefined || codes.length === 0) return new Map();
  const { code, name, kept } = communes;
  const found: unknown = await strapi.db.query(model.uid).findMany({
    select: [...new Set([code, name, ...kept])],
    where: {
      [code]: { $in: [...new Set(codes)] },
      ...(contentTypes.hasDraftAndPublish(model) ? { publishedAt: { $notNull: true } } : {}),
    },
  });
  return new Map(
    rows.parse(found).map((row) => {
      const facts = Object.fromEntries(kept.map((field) => [field, row[field] ?? null]));
      return [String(row[code]), { code: String(row[code]), name: String(row[name]), facts }];
    }),
  );
}

/** One of them; null when it is not known. */
export const findCommune = async (context: LabelContext, code: string): Promise<KnownCommune | null> =>
  (await findCommunes(context, [code])).get(code) ?? null;
