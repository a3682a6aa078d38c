import { journal } from '@parvis/journal';
import type { Knex } from 'knex';
import type { LabelContext } from '../context';
import type { EditionRow } from './edition-rows';

const remembered = ({ state, version, gridId, gridHash }: EditionRow) => ({
  ...{ state, version, grid: gridId, gridHash },
});

/** What happened to an edition. */
export interface EditionEntry {
  /** `open`, `prepared` … */
  readonly action: string;
  /** Who of the office did it; null for what a plan did. */
  readonly staff: number | null;
  readonly before?: EditionRow;
  readonly after: EditionRow;
  readonly note?: string;
}

/** Writes one line into the journal of an edition. */
export async function rememberEdition(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { action, staff, before, after, note }: EditionEntry,
): Promise<void> {
  await journal(strapi).append(
    {
      subject: { type: 'label.edition', id: String(after.id) },
      action: `label.edition.${action}`,
      actor: staff === null ? { kind: 'system', id: null } : { kind: 'staff', id: String(staff) },
      ...(before === undefined ? {} : { before: remembered(before) }),
      after: remembered(after),
      ...(note === undefined ? {} : { note }),
    },
    { trx },
  );
}
