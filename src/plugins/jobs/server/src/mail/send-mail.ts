import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { judgeFailure } from '../domain/smtp-failure';
import type { Handler, Try } from '../interface/jobs';
import type { KnownKind, MailKinds, ReadyMail } from './kinds';
import { bring, type OutboxRow } from './rows';

/** About a day, with graphile-worker's intervals of e¹, e², e³ … seconds. */
export const MAIL_ATTEMPTS = 12;

const payload = z.object({ id: z.string() });

const smtpError = z.object({
  response: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
});

const settings = z.object({ defaultFrom: z.string().optional() }).optional();

/** The same for every try of a mail, so that a server can drop the copy that a crash at the wrong moment makes. */
function messageId(strapi: Core.Strapi, { id, dedupeKey }: OutboxRow): string {
  const { defaultFrom = '' } = settings.parse(strapi.config.get('plugin::email.settings')) ?? {};
  const [, host = 'parvis.invalid'] = /@([^\s<>@]+)/.exec(defaultFrom) ?? [];
  return `<${id}.${Buffer.from(dedupeKey).toString('base64url')}@${host}>`;
}

async function hand(strapi: Core.Strapi, row: OutboxRow, mail: ReadyMail): Promise<void> {
  const { composed, subject, text, html } = mail;
  const { to, replyTo, headers, attachments } = composed;
  await strapi
    .plugin('email')
    .service('email')
    .send({
      to: { name: to.name ?? '', address: to.address },
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(attachments === undefined ? {} : { attachments }),
      headers: { 'Auto-Submitted': 'auto-generated', ...headers },
      messageId: messageId(strapi, row),
      subject,
      text,
      html,
    });
}

/** Sends one mail of the outbox, if it is still to be sent. */
export function sendMail(strapi: Core.Strapi): Handler<{ id: string }> {
  const kinds: MailKinds = strapi.plugin('jobs').service('mail-kinds');
  const knex = () => strapi.db.connection;

  /** Tried again later, until the tries are used up. */
  async function fail(id: string, { lastAttempt }: Try, code: string): Promise<never> {
    await bring(knex(), id, lastAttempt ? 'failed' : 'waiting', code);
    throw new Error(`The mail ${id} was not sent (${code}).`);
  }

  async function make(row: OutboxRow, context: Try): Promise<ReadyMail | null> {
    try {
      const kind: KnownKind = kinds.kind(row.template);
      return await kind.make(row.data);
    } catch (error) {
      await bring(knex(), row.id, context.lastAttempt ? 'failed' : 'waiting', 'NOT_COMPOSED');
      throw error;
    }
  }

  return {
    payload,
    maxAttempts: MAIL_ATTEMPTS,
    async run({ id }, context) {
      const row = await bring(knex(), id, 'sending');
      if (row === undefined) return;
      const mail = await make(row, context);
      if (mail === null) {
        await bring(knex(), id, 'cancelled', 'NO_LONGER_WANTED');
        return;
      }
      try {
        await hand(strapi, row, mail);
      } catch (error) {
        const { kind, code } = judgeFailure(smtpError.parse(error));
        if (kind === 'try-again') return fail(id, context, code);
        await bring(knex(), id, 'refused', code);
        return;
      }
      await bring(knex(), id, 'sent');
    },
  };
}
