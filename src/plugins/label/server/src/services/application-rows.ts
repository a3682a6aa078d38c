import type { Knex } from 'knex';
import { z } from 'zod';
import { APPLICATION_STATES } from '../domain/application/application-procedure';
import { APPLICATIONS, COLLEAGUES } from './tables';

const row = z.object({
  id: z.int(),
  edition_id: z.int(),
  commune: z.string(),
  snapshot: z.record(z.string(), z.unknown()),
  owner_id: z.int(),
  renews_id: z.int().nullable(),
  state: z.enum(APPLICATION_STATES),
  version: z.int(),
  revision: z.int(),
  complement_due: z.date().nullable(),
  reason: z.string().nullable(),
  created_at: z.date(),
  submitted_at: z.date().nullable(),
});

export type ApplicationRow = z.infer<typeof row>;

export const applicationRowOf = (found: unknown): ApplicationRow => row.parse(found);

/**
 * An application of which the account is the owner or a colleague; null for everybody else, as if there were none.
 *
 * @param how `lock` keeps it as it is until the transaction ends.
 */
export async function ownApplication(
  trx: Knex.Transaction,
  { user, id }: { readonly user: number; readonly id: number },
  how: 'lock' | 'read',
): Promise<ApplicationRow | null> {
  const owned = trx(APPLICATIONS)
    .where({ id })
    .where((either) =>
      either.where({ owner_id: user }).orWhereExists(
        trx(COLLEAGUES)
          .whereRaw('?? = ??', ['application_id', `${APPLICATIONS}.id`])
          .where({ user_id: user }),
      ),
    );
  const found: unknown = await (how === 'lock' ? owned.forNoKeyUpdate() : owned).first();
  return found === undefined ? null : applicationRowOf(found);
}
