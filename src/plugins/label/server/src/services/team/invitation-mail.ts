import { join } from 'node:path';
import { inWords, now } from '@parvis/clock';
import { mail } from '@parvis/jobs';
import { type PersonalLink, type PersonalLinks, personalLinks } from '@parvis/pages';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { accountsOf } from '../accounts';
import type { LabelContext } from '../context';
import { findInvitation, type Invitation, invitedTo } from './invitation-rows';

const TEMPLATE = 'label.invitation';

const data = z.object({ invitation: z.int(), version: z.int() });
const keys = z.array(z.string()).min(1);
const text = z.string();

function links(strapi: Core.Strapi): PersonalLinks {
  const [secret = ''] = keys.parse(strapi.config.get('server.app.keys'));
  return personalLinks({ secret, purpose: 'label.invitation' });
}

/** Whose link a token is; null when it is no link of an invitation. */
export const readInvitationLink = (strapi: Core.Strapi, token: string): PersonalLink | null =>
  links(strapi).readLink(token);

/** The address in the mail: the site's own page, or the one that this Parvis serves. */
function addressOf({ strapi, options }: LabelContext, { id, version }: Invitation): string {
  const token = links(strapi).issueLink({ id: String(id), version });
  if (options.invitationPage !== null) return options.invitationPage.replace('{token}', token);
  const base = text.parse(strapi.config.get('server.absoluteUrl'));
  const prefix = text.parse(strapi.config.get('api.rest.prefix', '/api'));
  return `${base}${prefix}/label/invitations/${token}`;
}

/** Says what the mail to somebody who is invited is. Town halls are written to in French. */
export function registerInvitationMail(context: LabelContext): void {
  const { strapi } = context;
  mail(strapi).kind(TEMPLATE, {
    folder: join(__dirname, '..', '..', 'mails', 'invitation'),
    data,
    compose: ({ invitation: id, version }) =>
      inTransaction(strapi.db, async (trx) => {
        const invitation = await findInvitation(trx, id, 'read');
        if (invitation?.state !== 'sent' || invitation.version !== version) return null;
        if (invitation.until.getTime() <= now().getTime()) return null;
        const { application, ended, commune, programme, year, zone } = await invitedTo(
          trx,
          invitation.applicationId,
        );
        if (ended) return null;
        const owner = (await accountsOf(strapi, [application.owner_id])).get(application.owner_id);
        return {
          to: { address: invitation.email },
          language: 'fr',
          values: {
            ...{ commune, programme, year, owner: owner?.email ?? commune },
            until: inWords(invitation.until, zone, 'fr', 'full'),
            address: addressOf(context, invitation),
          },
        };
      }),
  });
}

/** Sends the link of an invitation, in the caller's transaction; once for each version. */
export async function sendInvitation(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { id, version }: Invitation,
): Promise<void> {
  const dedupeKey = `${TEMPLATE} ${id} ${version}`;
  await mail(strapi).send({ dedupeKey, template: TEMPLATE, data: { invitation: id, version } }, { trx });
}
