import { join } from 'node:path';
import { mail } from '@parvis/jobs';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { departureFromGrid } from '../../domain/decision/departure';
import { OUTCOME_WORDS, waysOfAppeal } from '../../views/decision-words';
import { decimalIn } from '../../views/figures';
import { accountsOf } from '../accounts';
import { traceAddress } from '../addresses';
import type { LabelContext } from '../context';
import { levelsOf, namedLevel } from '../editions/level-label';
import type { AdoptedDecision } from './adopted-decisions';
import { toldDecisions } from './told-decisions';

const TEMPLATE = 'label.decision';

/** Says what the mail is with which a decision is notified. Town halls are written to in French. */
export function registerDecisionMail(context: LabelContext): void {
  const { strapi } = context;
  mail(strapi).kind(TEMPLATE, {
    folder: join(__dirname, '..', '..', 'mails', 'decision'),
    data: z.object({ decision: z.int() }),
    compose: ({ decision: id }) =>
      inTransaction(strapi.db, async (trx) => {
        const [told] = await toldDecisions(trx, (decisions) => decisions.where({ 'decision.id': id }));
        if (told === undefined) return null;
        const { commune, programme, edition, application } = told;
        const owner = (await accountsOf(strapi, [application.owner])).get(application.owner);
        if (owner === undefined) return null;
        const level = namedLevel(await levelsOf(context, edition.gridId), told.level);
        return {
          to: { address: owner.email },
          language: 'fr',
          values: {
            ...{ commune: commune.name, programme: programme.title, year: edition.year },
            ...{ outcome: OUTCOME_WORDS.fr[told.outcome], level: level?.label ?? null },
            score: told.score === null ? null : decimalIn(told.score, 'fr'),
            ...{ motivation: told.motivation, departure: departureFromGrid(told) },
            ...{ trace: traceAddress(strapi, told.trace) },
            appeal: waysOfAppeal(edition.appealsUntil, edition.zone, 'fr'),
          },
        };
      }),
  });
}

/** Asks for one mail for each decision, in the caller's transaction. */
export async function askForDecisionMails(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  decisions: readonly AdoptedDecision[],
): Promise<void> {
  const mails = decisions.map(({ id }) => ({
    ...{ dedupeKey: `${TEMPLATE} ${id}`, template: TEMPLATE, data: { decision: id } },
  }));
  await mail(strapi).sendAll(mails, { trx });
}
