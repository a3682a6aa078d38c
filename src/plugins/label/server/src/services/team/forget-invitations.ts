import { now } from '@parvis/clock';
import { inTransaction } from '@parvis/procedure/server';
import { ENDED } from '../../domain/invitation/invitation-procedure';
import type { LabelContext } from '../context';
import { APPLICATIONS, EDITIONS, INVITATIONS } from '../tables';

/** Days for which it can still be said why a link that was not accepted is dead. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Deletes the invitations, and with them the addresses, of applications at their end; and those that nobody accepted in time. */
export async function forgetInvitations({ strapi }: LabelContext): Promise<void> {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY);
  await inTransaction(strapi.db, async (trx) => {
    await trx(INVITATIONS).whereNot({ state: 'accepted' }).andWhere('until', '<', before).delete();
    await trx(INVITATIONS)
      .whereIn(
        'application_id',
        trx(APPLICATIONS)
          .whereIn('state', [...ENDED.applications])
          .orWhereIn(
            'edition_id',
            trx(EDITIONS)
              .whereIn('state', [...ENDED.editions])
              .select('id'),
          )
          .select('id'),
      )
      .delete();
  });
}
