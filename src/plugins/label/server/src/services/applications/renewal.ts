import { now } from '@parvis/clock';
import { done, notAllowed, type Outcome } from '@parvis/procedure';
import type { Knex } from 'knex';
import type { RenewalView } from '../../domain/application/application-view';
import { renew } from '../../domain/renewal/renewal';
import type { LabelContext } from '../context';
import { gridFor } from '../editions/edition-grid';
import { type EditionRow, editionFor } from '../editions/edition-rows';
import { ANSWERS } from '../tables';
import { type ApplicationRow, anyApplication, type Own, ownApplication } from './application-rows';
import { submittedOf } from './submitted';

/** The application that shall be renewed: one that was submitted for the same commune, by a team of the account. */
export async function renewable(
  trx: Knex.Transaction,
  own: Own,
  commune: string,
): Promise<Outcome<ApplicationRow>> {
  const former = await ownApplication(trx, own, 'read');
  return former === null || former.commune !== commune || former.revision === 0
    ? notAllowed({ code: 'NOTHING_TO_RENEW' })
    : done(former);
}

/** Fills a draft with what was submitted last in an earlier application, as far as the questions are still the same. */
export async function takeOverAnswers(
  context: LabelContext,
  trx: Knex.Transaction,
  {
    draft,
    former,
    edition,
    user,
  }: { draft: number; former: ApplicationRow; edition: EditionRow; user: number },
): Promise<void> {
  const submitted = await submittedOf(trx, former);
  if (submitted === null) return;
  const before = await gridFor(context, await editionFor(trx, former.edition_id, 'read'));
  const after = await gridFor(context, edition);
  const { answers } = renew(before.questions, after.questions, submitted.answers);
  if (answers.size === 0) return;
  const at = now();
  await trx(ANSWERS).insert(
    [...answers].map(([question, given]) => ({
      ...{ application_id: draft, question, given: JSON.stringify(given), by_user: user, at },
    })),
  );
}

/** What an application renews, and what has become of the questions since; null when it renews none. */
export async function renewalOf(
  context: LabelContext,
  trx: Knex.Transaction,
  { renews_id: renews }: ApplicationRow,
  edition: EditionRow,
): Promise<RenewalView | null> {
  const former = renews === null ? null : await anyApplication(trx, renews, 'read');
  if (former === null) return null;
  const earlier = await editionFor(trx, former.edition_id, 'read');
  const before = await gridFor(context, earlier);
  const after = await gridFor(context, edition);
  const { changes } = renew(before.questions, after.questions, new Map());
  return { application: former.id, year: earlier.year, changes };
}
