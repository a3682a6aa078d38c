import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import type { ApplicationState } from '../../domain/application/application-procedure';
import type { OfficeLine } from '../../domain/instruction/office-view';
import type { Page, Portion } from '../../domain/page';
import { type ApplicationRow, applicationRowOf } from '../applications/application-rows';
import { FOLDED, namedLike } from '../applications/commune-names';
import type { LabelContext } from '../context';
import { countRows } from '../count-rows';
import { findEdition } from '../editions/edition-rows';
import { placesOf } from '../places';
import { APPLICATIONS } from '../tables';
import { NO_OPEN_POINTS, type OpenPoints, openPointsOf } from './open-points';

/** Which applications of an edition the office looks at, and which page of them. */
export interface OfficeQuery extends Portion {
  readonly edition: number;
  readonly state?: ApplicationState | undefined;
  /** The code of a department. */
  readonly department?: string | undefined;
  /** A part of the name of the commune, or the beginning of its code. */
  readonly q?: string | undefined;
}

/** An application as a line of the list. */
export const officeLine = (
  context: LabelContext,
  row: ApplicationRow,
  points: OpenPoints = NO_OPEN_POINTS,
): OfficeLine => ({
  ...{ id: row.id, commune: { code: row.commune, name: row.snapshot.name } },
  ...{ department: placesOf(context, row.snapshot.facts).department, state: row.state, version: row.version },
  submittedAt: row.submitted_at?.toISOString() ?? null,
  complementDue: row.complement_due?.toISOString() ?? null,
  ...{ evidenceOpen: points.evidenceOpen, applicabilityOpen: points.applicabilityOpen },
});

function found(
  { options: { communes } }: LabelContext,
  trx: Knex.Transaction,
  { edition, state, department, q = '' }: OfficeQuery,
) {
  const asked = trx(APPLICATIONS).where({ edition_id: edition });
  if (state !== undefined) asked.where({ state });
  if (department !== undefined)
    asked.whereRaw("snapshot -> 'facts' ->> ? = ?", [communes?.department?.code ?? '', department]);
  return namedLike(asked, q, 'commune');
}

/** A page of the applications of an edition, by the names of their communes; null when there is no such edition. */
export function listForOffice(context: LabelContext, query: OfficeQuery): Promise<Page<OfficeLine> | null> {
  const { edition, page, pageSize } = query;
  return inTransaction(context.strapi.db, async (trx) => {
    if ((await findEdition(trx, edition, 'read')) === null) return null;
    const total = await countRows(found(context, trx, query));
    const rows: unknown[] = await found(context, trx, query)
      .orderByRaw(`${FOLDED}, id`)
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const shown = rows.map(applicationRowOf);
    const points = await openPointsOf(
      trx,
      shown.map(({ id }) => id),
    );
    const lines = shown.map((row) => officeLine(context, row, points.get(row.id)));
    return { lines, page, pageSize, total };
  });
}
