import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import { scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { z } from 'zod';
import { type Asked, staleSince } from '../asked';
import type { LabelContext } from '../context';
import { type EditionRow, editionFor, findEdition } from '../editions/edition-rows';
import { APPEALS, APPLICATIONS, SITTINGS } from '../tables';

/** Who sat when, and what was said. Accounts of the panel. */
export interface NewSitting {
  readonly heldAt: Date;
  readonly present: readonly number[];
  readonly absent: readonly number[];
  readonly quorum: number;
  readonly minutes: string;
}

const row = z.object({
  ...{ id: z.int(), edition_id: z.int(), version: z.int(), held_at: z.date(), minutes: z.string() },
  ...{ present: z.array(z.int()), absent: z.array(z.int()), quorum: z.int() },
});

/** A sitting of the jury of an edition. */
export interface SittingRow extends NewSitting {
  readonly id: number;
  readonly editionId: number;
  readonly version: number;
}

function sittingRowOf(found: unknown): SittingRow {
  const { edition_id: editionId, held_at: heldAt, ...one } = row.parse(found);
  return { ...one, editionId, heldAt };
}

/** The sittings of an edition, the latest first. */
export async function sittingsOf(trx: Knex.Transaction, edition: number): Promise<SittingRow[]> {
  const rows: unknown[] = await trx(SITTINGS)
    .where({ edition_id: edition })
    .orderBy([
      { column: 'held_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows.map(sittingRowOf);
}

/** A sitting; null when there is none. @param how `lock` keeps it for the one who changes it, `hold` as it is. */
export async function findSitting(
  trx: Knex.Transaction,
  id: number,
  how: 'lock' | 'hold',
): Promise<SittingRow | null> {
  const asked = trx(SITTINGS).where({ id });
  const found: unknown = await (how === 'lock' ? asked.forUpdate() : asked.forShare()).first();
  return found === undefined ? null : sittingRowOf(found);
}

const columns = ({ heldAt, present, absent, quorum, minutes }: NewSitting) => ({
  ...{ held_at: heldAt, present: [...present], absent: [...absent], quorum, minutes },
});

const appealPanels = z.array(z.object({ panel_id: z.int() }).transform(({ panel_id: panel }) => panel));

/** The panels that judge dossiers of an edition anew: their members deliberate on appeals. */
async function panelsOfAppeals(trx: Knex.Transaction, edition: number): Promise<readonly number[]> {
  const found: unknown = await trx(`${APPEALS} as appeal`)
    .join(`${APPLICATIONS} as application`, 'application.id', 'appeal.application_id')
    .where({ 'application.edition_id': edition })
    .whereNotNull('appeal.panel_id')
    .select('appeal.panel_id');
  return appealPanels.parse(found);
}

async function wrongWith(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { edition, sitting }: { readonly edition: EditionRow; readonly sitting: NewSitting },
): Promise<Outcome<null>> {
  const { id, panelId: panel } = edition;
  if (panel === null) return notAllowed({ code: 'NO_PANEL' });
  const { present, absent } = sitting;
  const known = new Set<number>();
  for (const one of [panel, ...(await panelsOfAppeals(trx, id))]) {
    for (const { juror } of await scoring(strapi).sourced.members(one)) known.add(juror);
  }
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
      .insert({ edition_id: id, ...columns(sitting) })
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
      .update({ ...columns(sitting), version: version + 1 })
      .returning('*');
    const changed = sittingRowOf(written);
    await remember(context, trx, { action: 'changed', staff: asked.staff, sitting: changed });
    return done(editionId);
  });
}
