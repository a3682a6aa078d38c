import type { Knex } from 'knex';
import { z } from 'zod';
import { APPLICATION_STATES } from '../../domain/application/application-procedure';
import { asTold } from '../../domain/application/as-told';
import { EDITION_STATES } from '../../domain/edition/edition-procedure';
import { keptCommune } from '../communes';
import { APPLICATIONS, COLLEAGUES, EDITIONS } from '../tables';

const row = z.object({
  id: z.int(),
  edition_id: z.int(),
  commune: z.string(),
  snapshot: keptCommune,
  owner_id: z.int(),
  state: z.enum(APPLICATION_STATES),
  version: z.int(),
  revision: z.int(),
  complement_due: z.date().nullable(),
  reason: z.string().nullable(),
  created_at: z.date(),
  submitted_at: z.date().nullable(),
  renews_id: z.int().nullable(),
});

export type ApplicationRow = z.infer<typeof row>;

export const applicationRowOf = (found: unknown): ApplicationRow => row.parse(found);

/** The applications of which an account is the owner or a colleague. */
const owned = (trx: Knex.Transaction, user: number) =>
  trx(APPLICATIONS).where((either) =>
    either.where({ owner_id: user }).orWhereExists(
      trx(COLLEAGUES)
        .whereRaw('?? = ??', ['application_id', `${APPLICATIONS}.id`])
        .where({ user_id: user }),
    ),
  );

const states = z.array(z.object({ id: z.int(), state: z.enum(EDITION_STATES) }));

/** Applications as their communes are told them. */
async function told(
  trx: Knex.Transaction,
  rows: readonly ApplicationRow[],
): Promise<readonly ApplicationRow[]> {
  const decided = rows.filter(({ state }) => state === 'decided').map(({ edition_id: id }) => id);
  if (decided.length === 0) return rows;
  const found: unknown = await trx(EDITIONS).whereIn('id', decided).select('id', 'state');
  const editions = new Map(states.parse(found).map(({ id, state }) => [id, state]));
  return rows.map((own) => asTold(own, editions.get(own.edition_id) ?? 'deliberation'));
}

/** Whose application is asked for: of somebody else's there is none. */
export interface Own {
  readonly user: number;
  readonly id: number;
}

/**
 * An application of which the account is the owner or a colleague, as it is told to them; null for everybody else, as if
 * there were none.
 *
 * @param how `lock` keeps it for the one who changes it, `hold` keeps it as it is until the transaction ends.
 */
export async function ownApplication(
  trx: Knex.Transaction,
  { user, id }: Own,
  how: 'lock' | 'hold' | 'read',
): Promise<ApplicationRow | null> {
  const asked = owned(trx, user).where({ id });
  const locks = { lock: () => asked.forNoKeyUpdate(), hold: () => asked.forShare(), read: () => asked };
  const found: unknown = await locks[how]().first();
  if (found === undefined) return null;
  const [own] = await told(trx, [applicationRowOf(found)]);
  return own ?? null;
}

/** The same of every such application, the latest first. */
export async function ownApplications(
  trx: Knex.Transaction,
  user: number,
): Promise<readonly ApplicationRow[]> {
  const found: unknown[] = await owned(trx, user).orderBy('id', 'desc');
  return told(trx, found.map(applicationRowOf));
}

/** An application whoever it belongs to; null when there is none. @param how `lock` keeps it for who changes it. */
export async function anyApplication(
  trx: Knex.Transaction,
  id: number,
  how: 'lock' | 'read',
): Promise<ApplicationRow | null> {
  const asked = trx(APPLICATIONS).where({ id });
  const found: unknown = await (how === 'lock' ? asked.forNoKeyUpdate() : asked).first();
  return found === undefined ? null : applicationRowOf(found);
}
