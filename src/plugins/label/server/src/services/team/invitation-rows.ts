import type { Knex } from 'knex';
import { z } from 'zod';
import { EDITION_STATES } from '../../domain/edition/edition-procedure';
import { hasEnded, INVITATION_STATES } from '../../domain/invitation/invitation-procedure';
import { type ApplicationRow, applicationRowOf } from '../applications/application-rows';
import { APPLICATIONS, EDITIONS, INVITATIONS, PROGRAMMES } from '../tables';

const row = z
  .object({
    ...{ id: z.int(), application_id: z.int(), email: z.string(), state: z.enum(INVITATION_STATES) },
    ...{ version: z.int(), until: z.date() },
  })
  .transform(({ application_id: applicationId, ...invitation }) => ({ ...invitation, applicationId }));

/** That somebody may become a colleague, until an instant. The version is that of the link that was sent last. */
export type Invitation = Readonly<z.infer<typeof row>>;

export const invitationOf = (found: unknown): Invitation => row.parse(found);

/** An invitation of that id; null when there is none. @param how `lock` keeps it until the transaction ends. */
export async function findInvitation(
  trx: Knex.Transaction,
  id: number,
  how: 'lock' | 'read',
): Promise<Invitation | null> {
  const asked = trx(INVITATIONS).where({ id });
  const found: unknown = await (how === 'lock' ? asked.forUpdate() : asked).first();
  return found === undefined ? null : invitationOf(found);
}

const call = z.object({
  ...{ title: z.string(), year: z.int(), zone: z.string(), state: z.enum(EDITION_STATES) },
});

/** To what somebody is invited. */
export interface InvitedTo {
  readonly application: ApplicationRow;
  readonly ended: boolean;
  /** The name of the commune on the day of the application. */
  readonly commune: string;
  readonly programme: string;
  readonly year: number;
  readonly zone: string;
}

/** What an invitation is about. The application is there, since the database refers to it. */
export async function invitedTo(trx: Knex.Transaction, id: number): Promise<InvitedTo> {
  const application = applicationRowOf(await trx(APPLICATIONS).where({ id }).first());
  const edition = await trx(EDITIONS)
    .join(PROGRAMMES, `${PROGRAMMES}.id`, `${EDITIONS}.programme_id`)
    .where({ [`${EDITIONS}.id`]: application.edition_id })
    .first(`${PROGRAMMES}.title`, ...['year', 'zone', 'state'].map((name) => `${EDITIONS}.${name}`));
  const { title: programme, year, zone, state } = call.parse(edition);
  const commune = application.snapshot.name;
  return { application, ended: hasEnded(application.state, state), commune, programme, year, zone };
}
