import { journal } from '@parvis/journal';
import type { Knex } from 'knex';
import type { LabelContext } from '../context';

/** What becomes of the team of an application. */
export type TeamNews =
  | 'colleague-invited'
  | 'colleague-invited-again'
  | 'invitation-revoked'
  | 'colleague-joined'
  | 'colleague-removed';

/** Remembers it in the chain of the application: an address is behind the id of its invitation, and can be forgotten. */
export async function rememberTeam(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  {
    action,
    user,
    application,
    about,
  }: {
    readonly action: TeamNews;
    readonly user: number;
    readonly application: number;
    readonly about: Readonly<Record<string, number>>;
  },
): Promise<void> {
  await journal(strapi).append(
    {
      subject: { type: 'label.application', id: String(application) },
      action: `label.${action}`,
      actor: { kind: 'api', id: String(user) },
      after: about,
    },
    { trx },
  );
}
