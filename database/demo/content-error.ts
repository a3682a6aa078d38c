import { errors } from '@strapi/utils';
import { z } from 'zod';

/** The demo content cannot be loaded; the message names the file, the entry and how to mend it. */
export class DemoContentError extends Error {
  override readonly name = 'DemoContentError';
}

const details = z.object({
  errors: z.array(z.object({ path: z.array(z.coerce.string()), message: z.string() })),
});

/** Runs what is done with an entry; a refusal by the rules of the house then says which entry it is about. */
export async function withPlace<T>(
  { collection, key }: { collection: string; key: string },
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    const { data } = details.safeParse(error.details);
    const fields = data?.errors.map(({ path, message }) => ` ${path.join('.')}: ${message}`) ?? [];
    throw new DemoContentError(
      `database/demo/${collection}.json, entry ${key}: ${error.message}${fields.join('')}`,
      { cause: error },
    );
  }
}
