import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const attribute = z.object({
  type: z.string(),
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  default: z.unknown().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  maxLength: z.number().optional(),
  enum: z.array(z.string()).optional(),
  repeatable: z.boolean().optional(),
  multiple: z.boolean().optional(),
  component: z.string().optional(),
  target: z.string().optional(),
});

const model = z.object({
  uid: z.string(),
  options: z.object({ draftAndPublish: z.boolean().optional() }).optional(),
  attributes: z.record(z.string(), attribute),
});

/** What validation needs to know of a field, from its schema. */
export type Attribute = z.infer<typeof attribute>;

/** A content type or component as validation sees it. */
export interface Model {
  readonly uid: string;
  readonly draftAndPublish: boolean;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** Finds the schema of a content type or component by its uid. */
export type Models = (uid: string) => Model;

/** The schemas of a running Strapi, each read once. */
export function modelsOf(strapi: Core.Strapi): Models {
  const known = new Map<string, Model>();
  return (uid) => {
    const found = known.get(uid) ?? read(strapi.getModel(z.custom<never>().parse(uid)));
    known.set(uid, found);
    return found;
  };
}

function read(schema: unknown): Model {
  const { uid, options, attributes } = model.parse(schema);
  return { uid, draftAndPublish: options?.draftAndPublish ?? false, attributes };
}
