import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { type Asked, staleSince } from '../asked';
import type { LabelContext } from '../context';
import { type EditionRow, editionFor, findEdition } from '../editions/edition-rows';
import { SITTINGS } from '../tables';
import { findSitting, type NewSitting, type SittingRow, sittingColumns, sittingRowOf } from './sitting-rows';
import { whoMaySit } from './who-may-sit';

async function wrongWith(
  context: LabelContext,
  trx: Knex.Transaction,
  { edition, sitting }: { readonly edition: EditionRow; readonly sitting: NewSitting },
): Promise<Outcome<null>> {
  if (edition.panelId === null) return notAllowed({ code: 'NO_PANEL' });
  const { present, absent } = sitting;
  const known = new Set((await whoMaySit(context, trx, edition)).map(({ id }) => id));
  if ([...present, ...absent].some((one) => !known.has(one))) return notAllowed({ code: 'NOT_A_MEMBER' });
  return present.some((one) => absent.includes(one))
    ? notAllowed({ code: 'PRESENT_AND_ABSENT' })
    : done(null);
}

function remember(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { action, staff, sitting }: { action: 'opened' | 'changed'; staff: number; sitting: SittingRow },
) {
  const { id, editionId, version, present, absent, quorum } = sitting;
  return journal(strapi).append(
    {
      subject: { type: 'label.edition', id: String(editionId) },
      action: `label.sitting.${action}`,
      actor: { kind: 'staff', id: String(staff) },
      after: { sitting: id, version, present: [...present], absent: [...absent], quorum },
    },
    { trx },
  );
}

/** Opens a sitting of the jury. @returns its id. */
export function openSitting(
  context: LabelContext,
  { edition: id, sitting }: { readonly edition: number; readonly sitting: NewSitting },
  { staff }: Asked,
): Promise<Outcome<number>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const edition = await findEdition(trx, id, 'hold');
    if (edition === null) return NOT_FOUND;
    const checked = await wrongWith(context, trx, { edition, sitting });
    if (!checked.done) return checked;
    const [made]: unknown[] = await trx(SITTINGS)
      .insert({ edition_id: id, ...sittingColumns(sitting) })
      .returning('*');
    const opened = sittingRowOf(made);
    await remember(context, trx, { action: 'opened', staff, sitting: opened });
    return done(opened.id);
  });
}

/** Writes anew who sat and what was said; decisions that were adopted keep what was written then. @returns its edition. */
export function changeSitting(
  context: LabelContext,
  { id, sitting }: { readonly id: number; readonly sitting: NewSitting },
  asked: Asked,
): Promise<Outcome<number>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const before = await findSitting(trx, id, 'lock');
    if (before === null) return NOT_FOUND;
    const { version, editionId } = before;
    const stale = staleSince(asked, version);
    if (stale !== null) return stale;
    const edition = await editionFor(trx, editionId, 'read');
    const checked = await wrongWith(context, trx, { edition, sitting });
    if (!checked.done) return checked;
    const [written]: unknown[] = await trx(SITTINGS)
      .where({ id })
      .update({ ...sittingColumns(sitting), version: version + 1 })
      .returning('*');
    const changed = sittingRowOf(written);
    await remember(context, trx, { action: 'changed', staff: asked.staff, sitting: changed });
    return done(editionId);
  });
}
