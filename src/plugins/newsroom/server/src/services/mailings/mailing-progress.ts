import { mail } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Mailing } from '../../domain/mailings/mailing';
import type { MailingProgress, Unreached } from '../../domain/mailings/mailing-progress';
import { JOURNALISTS, journalistsOf } from '../lists/journalist-rows';
import { releaseData } from './mailing-mails';
import { groupOf, RECIPIENTS } from './mailing-rows';
import { openedReadings } from './reading-access';

const rows = z.array(z.object({ grant_id: z.string().nullable() }));

export async function progressOf(strapi: Core.Strapi, mailing: Mailing): Promise<MailingProgress> {
  const found: unknown = await strapi.db.connection(RECIPIENTS).where({ mailing_id: mailing.id });
  const recipients = rows.parse(found);
  const { waiting, sent, refused, failed, cancelled } = await mail(strapi).countsOf(groupOf(mailing.id));
  const readings = recipients.flatMap(({ grant_id }) => grant_id ?? []);
  const opened = readings.length === 0 ? new Set() : await openedReadings(strapi, mailing);
  return {
    recipients: recipients.length,
    waiting: mailing.state === 'sending' ? recipients.length - sent - refused - failed - cancelled : waiting,
    ...{ delivered: sent, refused, failed, notSent: cancelled },
    opened: readings.length === 0 ? null : readings.filter((id) => opened.has(id)).length,
  };
}

const LIMIT = 200;
const byName = (one: Unreached, other: Unreached) => (one.name ?? '').localeCompare(other.name ?? '', 'fr');

/** Those whom the mail did not reach, by name; at most 200 of each state. */
export async function unreachedBy(strapi: Core.Strapi, { id }: Mailing): Promise<Unreached[]> {
  const states = ['refused', 'failed'] as const;
  const mails = (
    await Promise.all(
      states.map(async (state) =>
        (await mail(strapi).rowsOf(groupOf(id), { state, limit: LIMIT })).map((one) => ({ ...one, state })),
      ),
    )
  ).flat();
  const ids = mails.map(({ data }) => releaseData.parse(data).journalist);
  const found: unknown = await strapi.db.connection(JOURNALISTS).whereIn('document_id', ids);
  const people = new Map(journalistsOf(found).map((person) => [person.id, person]));
  const unreached = mails.map(({ data, state, error }) => {
    const { journalist } = releaseData.parse(data);
    const { name = null, outlet = null, email = null } = people.get(journalist) ?? {};
    return { id: journalist, name, outlet, email, state, error };
  });
  return unreached.sort(byName);
}
