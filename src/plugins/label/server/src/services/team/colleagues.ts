import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { mayRemove } from '../../domain/invitation/invitation-procedure';
import { accountsOf } from '../accounts';
import { type ApplicationRow, type Own, ownApplication } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { COLLEAGUES } from '../tables';
import { rememberTeam } from './team-journal';

/** Somebody who works on an application. */
export interface TeamMember {
  readonly account: number;
  /** Null when the account is gone. */
  readonly email: string | null;
  readonly role: 'owner' | 'colleague';
  readonly since: Date;
}

const row = z.object({ user_id: z.int(), since: z.date() });

/** Owner and colleagues, in the order of their coming. */
export async function teamOf(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { id, owner_id: owner, created_at: created }: ApplicationRow,
): Promise<readonly TeamMember[]> {
  const found: unknown[] = await trx(COLLEAGUES).where({ application_id: id }).orderBy(['since', 'user_id']);
  const colleagues = found.map((one) => row.parse(one));
  const accounts = await accountsOf(strapi, [owner, ...colleagues.map(({ user_id: user }) => user)]);
  return [
    { account: owner, email: accounts.get(owner)?.email ?? null, role: 'owner', since: created },
    ...colleagues.map(({ user_id: account, since }): TeamMember => {
      return { account, email: accounts.get(account)?.email ?? null, role: 'colleague', since };
    }),
  ];
}

/** Who works on an own application. */
export function listTeam(context: LabelContext, own: Own): Promise<readonly TeamMember[] | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const application = await ownApplication(trx, own, 'read');
    return application === null ? null : teamOf(context, trx, application);
  });
}

/** Takes a colleague out of the team: from now on there is no such application for them. */
export function removeColleague(context: LabelContext, own: Own, colleague: number): Promise<Outcome<null>> {
  return inTransaction(context.strapi.db, async (trx): Promise<Outcome<null>> => {
    const application = await ownApplication(trx, own, 'lock');
    if (application === null) return NOT_FOUND;
    const which = { application_id: application.id, user_id: colleague };
    const known: unknown = await trx(COLLEAGUES).where(which).first('user_id');
    if (known === undefined) return NOT_FOUND;
    const verdict = mayRemove({
      ...{ isOwner: application.owner_id === own.user, isSelf: own.user === colleague },
    });
    if (!verdict.allowed) return notAllowed(...verdict.reasons);
    await trx(COLLEAGUES).where(which).delete();
    await rememberTeam(context, trx, {
      ...{ action: 'colleague-removed', user: own.user, application: application.id },
      about: { account: colleague },
    });
    return done(null);
  });
}
