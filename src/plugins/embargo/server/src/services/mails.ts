import { join } from 'node:path';
import { inWords } from '@parvis/clock';
import { mail } from '@parvis/jobs';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { isOpen, type Plan } from '../domain/plan';
import { contentType } from './content-type';
import type { EmbargoContext } from './context';
import { findPlan } from './find-plan';

/** What the owner of a plan is told by mail. */
export type OwnerNews = 'edited' | 'held' | 'failed' | 'commented';

const NEWS: readonly OwnerNews[] = ['edited', 'held', 'failed', 'commented'];

const templateOf = (news: OwnerNews): string => `embargo.${news}`;

const data = z.object({ planId: z.int() });

const account = z
  .object({ email: z.string(), firstname: z.string().nullish(), preferedLanguage: z.string().nullish() })
  .nullable();

const called = z.object({ title: z.string().nullish(), name: z.string().nullish() }).nullable();

/** What people call a document: the title or name of its draft. */
export async function titleOf(strapi: Core.Strapi, plan: Pick<Plan, 'uid' | 'documentId'>): Promise<string> {
  const uid = contentType(strapi, plan.uid);
  if (uid === undefined) return '—';
  const where = { documentId: plan.documentId, publishedAt: null };
  const draft = called.parse(await strapi.db.query(uid).findOne({ where }));
  return draft?.title ?? draft?.name ?? '—';
}

/** Where the panel shows a document. */
function addressInPanel(strapi: Core.Strapi, { uid, documentId }: Plan): string {
  const { absoluteUrl } = z.object({ absoluteUrl: z.string() }).parse(strapi.config.get('admin'));
  return `${absoluteUrl}/content-manager/collection-types/${uid}/${documentId}`;
}

/** Says what the mails to the owners of plans are. Each is put into words when it is sent, of what holds then. */
export function registerOwnerMails({ strapi }: EmbargoContext): void {
  for (const news of NEWS) {
    mail(strapi).kind(templateOf(news), {
      folder: join(__dirname, '..', 'mails', news),
      data,
      async compose({ planId }) {
        const plan = await inTransaction(strapi.db, (trx) => findPlan(trx, planId));
        if (plan === null || !isOpen(plan.state)) return null;
        const owner = account.parse(
          await strapi.db.query('admin::user').findOne({ where: { id: plan.ownerId, blocked: false } }),
        );
        if (owner === null) return null;
        const language = owner.preferedLanguage?.startsWith('en') ? 'en' : 'fr';
        return {
          to: { address: owner.email, ...(owner.firstname ? { name: owner.firstname } : {}) },
          language,
          values: {
            title: await titleOf(strapi, plan),
            instant: inWords(plan.instant, plan.zone, language, 'full'),
            failure: plan.failure ?? '',
            address: addressInPanel(strapi, plan),
          },
        };
      },
    });
  }
}

/**
 * Tells the owner of a plan, in the caller's transaction.
 *
 * @param occasion what the mail is sent once for.
 */
export async function tellOwner(
  { strapi }: EmbargoContext,
  trx: Knex.Transaction,
  news: OwnerNews,
  plan: Plan,
  occasion: string | number,
): Promise<void> {
  const template = templateOf(news);
  await mail(strapi).send(
    { dedupeKey: `${template} ${plan.id} ${occasion}`, template, data: { planId: plan.id } },
    { trx },
  );
}
