import { now } from '@parvis/clock';
import { grants } from '@parvis/embargo';
import { type Actor, journal } from '@parvis/journal';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { JOURNALIST, JOURNALISTS, type Journalist, journalistOf, journalistsOf } from './journalist-rows';
import { suppressionIn } from './suppression';

/** How long the record of somebody who opted out is kept, for the case that they ask what was kept of them. */
export const DAYS_AFTER_OPT_OUT = 30;
/** After how long without a change or a mailing a journalist is listed, to be asked or forgotten. */
export const YEARS_UNUSED = 3;

/** How people leave: from then on their address is known by its hash only, and never written to again. */
export interface OptOut {
  /** At a person's own wish, by their link. Whoever is known no more has left already. */
  optOut(journalistId: string): Promise<'opted-out' | 'already'>;
  /** Deletes all that is kept of a person, readings under embargo included, but the hash of their address. */
  forget(journalistId: string, actor: Actor): Promise<'forgotten' | 'unknown'>;
  /** Deletes the records of those who opted out {@link DAYS_AFTER_OPT_OUT} days ago. Answers how many. */
  forgetOptedOut(): Promise<number>;
}

const daysBefore = (days: number): Date => new Date(now().getTime() - days * 24 * 60 * 60 * 1000);

export default ({ strapi }: { strapi: Core.Strapi }): OptOut => {
  const remember = (action: string, id: string, actor: Actor) =>
    journal(strapi).append({ subject: { type: JOURNALIST, id }, action, actor });

  const erase = async ({ id, email }: Journalist, actor: Actor): Promise<void> =>
    inTransaction(strapi.db, async (trx) => {
      await (await suppressionIn(trx)).add(email, 'forgotten');
      await strapi.documents(JOURNALIST).delete({ documentId: id });
      await grants(strapi).forget(email, actor);
      await remember('newsroom.journalist-forgotten', id, actor);
    });

  return {
    optOut: (id) =>
      inTransaction(strapi.db, async (trx) => {
        const row: unknown = await trx(JOURNALISTS).where({ document_id: id }).forUpdate().first();
        if (row === undefined || journalistOf(row).optedOutAt !== null) return 'already';
        const at = now();
        await trx(JOURNALISTS).where({ document_id: id }).update({ opted_out_at: at, updated_at: at });
        await (await suppressionIn(trx)).add(journalistOf(row).email, 'opted-out');
        await remember('newsroom.journalist-opted-out', id, { kind: 'person', id });
        return 'opted-out';
      }),

    forget: (id, actor) =>
      inTransaction(strapi.db, async (trx) => {
        const row: unknown = await trx(JOURNALISTS).where({ document_id: id }).forUpdate().first();
        if (row === undefined) return 'unknown';
        await erase(journalistOf(row), actor);
        return 'forgotten';
      }),

    async forgetOptedOut() {
      const rows: unknown = await strapi.db
        .connection(JOURNALISTS)
        .where('opted_out_at', '<=', daysBefore(DAYS_AFTER_OPT_OUT));
      const people = journalistsOf(rows);
      for (const person of people) await erase(person, { kind: 'system', id: null });
      return people.length;
    },
  };
};
