import { z } from 'zod';

/** A column of JSON. Strapi has the driver hand some kinds of JSON over as text. */
export const json = <Value>(schema: z.ZodType<Value>) =>
  z.preprocess((value) => (typeof value === 'string' ? JSON.parse(value) : value), schema);
