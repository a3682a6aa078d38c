import { now } from '@parvis/clock';
import { journal } from '@parvis/journal';
import { done, notAllowed, type Outcome, refusedFor } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { withinSubmissions } from '../../domain/edition/calendar';
import { openClaim } from '../claims/claim-rows';
import { findCommune } from '../communes';
import type { LabelContext } from '../context';
import { editionFor, findEdition } from '../editions/edition-rows';
import { APPLICATIONS } from '../tables';
import { applicationRowOf } from './application-rows';
import { renewable, takeOverAnswers } from './renewal';

/** What an account wants to apply for. */
export interface NewApplication {
  readonly user: number;
  readonly edition: number;
  readonly commune: string;
  /** The earlier application with whose answers it begins. */
  readonly renews: number | null;
}

/** An edition that is not open is not told apart from one that is not there: what is prepared is not public. */
async function openness(trx: Knex.Transaction, id: number) {
  const edition = await findEdition(trx, id, 'read');
  return edition?.state === 'open'
    ? withinSubmissions(edition.calendar, now())
    : refusedFor([{ code: 'EDITION_NOT_OPEN' }]);
}

/** Begins an application with what the reference data say of the commune today. @returns its id. */
export function beginApplication(
  context: LabelContext,
  { user, edition, commune, renews }: NewApplication,
): Promise<Outcome<number>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const open = await openness(trx, edition);
    if (!open.allowed) return notAllowed(...open.reasons);
    const snapshot = await findCommune(context, commune);
    if (snapshot === null) return notAllowed({ code: 'UNKNOWN_COMMUNE' });
    // Whoever clicks twice waits here for the first click, and then finds its draft.
    const claim = await openClaim(trx, { user, commune }, 'hold');
    if (claim === null) return notAllowed({ code: 'CLAIM_NEEDED' });
    const same = { edition_id: edition, commune, owner_id: user };
    const draft: { id: number } | undefined = await trx(APPLICATIONS)
      .where({ ...same, state: 'draft' })
      .first('id');
    if (draft !== undefined) return notAllowed({ code: 'DRAFT_EXISTS', values: { application: draft.id } });
    const former = renews === null ? null : await renewable(trx, { user, id: renews }, commune);
    if (former?.done === false) return former;
    const [made]: unknown[] = await trx(APPLICATIONS)
      .insert({
        ...{ ...same, snapshot: JSON.stringify(snapshot), state: 'draft', created_at: now() },
        renews_id: renews,
      })
      .returning('*');
    const { id, state, version } = applicationRowOf(made);
    await journal(context.strapi).append(
      {
        subject: { type: 'label.application', id: String(id) },
        action: 'label.application.begun',
        actor: { kind: 'api', id: String(user) },
        after: { state, version, edition, commune, ...(renews === null ? {} : { renews }) },
      },
      { trx },
    );
    if (former !== null) {
      const opened = await editionFor(trx, edition, 'read');
      await takeOverAnswers(context, trx, { draft: id, former: former.value, edition: opened, user });
    }
    return done(id);
  });
}
