import { join } from 'node:path';
import { mail } from '@parvis/jobs';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { AWARD_MAIL_WORDS, AWARD_MAILS, type AwardMail } from '../../views/award-words';
import { dayInWords } from '../../views/days-in-words';
import { accountsOf } from '../accounts';
import type { LabelContext } from '../context';
import { toldAwards } from './told-awards';

const TEMPLATE = 'label.award';

/** Says what the mails about an award are. Town halls are written to in French. */
export function registerAwardMail({ strapi }: LabelContext): void {
  mail(strapi).kind(TEMPLATE, {
    folder: join(__dirname, '..', '..', 'mails', 'award'),
    data: z.object({ award: z.int(), what: z.enum(AWARD_MAILS) }),
    compose: ({ award: id, what }) =>
      inTransaction(strapi.db, async (trx) => {
        const [award] = await toldAwards(trx, (awards) => awards.where({ 'award.id': id }));
        if (award === undefined) return null;
        const owner = (await accountsOf(strapi, [award.owner])).get(award.owner);
        if (owner === undefined) return null;
        return {
          to: { address: owner.email },
          language: 'fr',
          values: {
            ...AWARD_MAIL_WORDS[what]({
              ...{ commune: award.commune.name, programme: award.programme.title, number: award.number },
              ...{ from: dayInWords(award.validFrom, 'fr'), to: dayInWords(award.validTo, 'fr') },
              reason: award.reason,
            }),
          },
        };
      }),
  });
}

/** Asks for mails, in the caller's transaction; each is sent once. */
export async function askForAwardMail(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  asked: readonly { readonly award: number; readonly what: AwardMail }[],
): Promise<void> {
  const mails = asked.map((data) => ({
    ...{ dedupeKey: `${TEMPLATE} ${data.award} ${data.what}`, template: TEMPLATE, data },
  }));
  await mail(strapi).sendAll(mails, { trx });
}
