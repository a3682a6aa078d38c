import { inTransaction } from '@parvis/procedure/server';
import { scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import type { DecisionView, DeliberationView, Person, SittingView } from '../../domain/jury/jury-view';
import { anyApplication } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { findEdition } from '../editions/edition-rows';
import { applicationsIn, panelOf } from '../jury/jury-rows';
import { type Portion, portionOf } from '../jury/jury-view';
import { DECISIONS } from '../tables';
import { type DecisionRow, decisionRowOf, decisionsOn } from './decision-rows';
import { type SittingRow, sittingsOf } from './sittings';

const viewOf = ({
  applicationId: _,
  deliberation: __,
  runId: run,
  adoptedAt,
  ...decision
}: DecisionRow): DecisionView => ({ ...decision, run, adoptedAt: adoptedAt?.toISOString() ?? null });

/** The latest decision on each application. */
async function latestDecisions(
  trx: Knex.Transaction,
  applications: readonly number[],
): Promise<ReadonlyMap<number, DecisionRow>> {
  const rows: unknown[] = await trx(DECISIONS)
    .whereRaw('application_id = any(?)', [applications])
    .distinctOn('application_id')
    .orderBy([{ column: 'application_id' }, { column: 'sequence', order: 'desc' }]);
  return new Map(rows.map(decisionRowOf).map((decision) => [decision.applicationId, decision]));
}

function sittingView(
  { id, version, heldAt, quorum, minutes, ...sitting }: SittingRow,
  members: readonly Person[],
): SittingView {
  const named = (people: readonly number[]): Person[] =>
    people.map((one) => members.find((member) => member.id === one) ?? { id: one, name: `#${one}` });
  return {
    ...{ id, version, quorum, minutes, heldAt: heldAt.toISOString() },
    ...{ present: named(sitting.present), absent: named(sitting.absent) },
  };
}

/** Which decisions of a list are asked for. */
export type DecisionsAsked = 'all' | 'lacking' | 'drafted' | 'adopted';

/** What an edition is deliberated on, by commune; null when there is no such edition. */
export function deliberationView(
  context: LabelContext,
  id: number,
  { asked, ...portion }: Portion & { readonly asked: DecisionsAsked },
): Promise<DeliberationView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const edition = await findEdition(trx, id, 'read');
    if (edition === null) return null;
    const { sourced, grids } = scoring(context.strapi);
    const panel = await panelOf(trx, id);
    const members = (panel === null ? [] : await sourced.members(panel)).map(({ juror, name }) => ({
      id: juror,
      name,
    }));
    const grid = edition.gridId === null ? null : await grids.file(edition.gridId);
    const rows = [
      ...(await applicationsIn(trx, id, {
        states: ['deliberation', 'decided', 'under-appeal'],
        how: 'read',
      })),
    ];
    const decisions = await latestDecisions(
      trx,
      rows.map((row) => row.id),
    );
    const standing = (application: number): Exclude<DecisionsAsked, 'all'> => {
      const decision = decisions.get(application);
      if (decision === undefined) return 'lacking';
      return decision.state === 'draft' ? 'drafted' : 'adopted';
    };
    const count = (wanted: DecisionsAsked): number =>
      rows.filter((row) => standing(row.id) === wanted).length;
    const shown = rows
      .filter((row) => asked === 'all' || standing(row.id) === asked)
      .sort((one, other) => one.snapshot.name.localeCompare(other.snapshot.name, 'fr'));
    return {
      ...{ ...portion, total: shown.length, members },
      levels: (grid?.content.levels ?? []).map(({ code, label = code }) => ({ code, label })),
      sittings: (await sittingsOf(trx, id)).map((sitting) => sittingView(sitting, members)),
      counts: { lacking: count('lacking'), drafted: count('drafted'), adopted: count('adopted') },
      lines: portionOf(shown, portion).map(({ id: application, commune, snapshot, state }) => {
        const decision = decisions.get(application);
        return {
          ...{ application, state, commune: { code: commune, name: snapshot.name } },
          decision: decision === undefined ? null : viewOf(decision),
        };
      }),
    };
  });
}

/** Every decision on an application, the latest first; null when there is no such application. */
export function decisionViews(context: LabelContext, application: number): Promise<DecisionView[] | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    if ((await anyApplication(trx, application, 'read')) === null) return null;
    return (await decisionsOn(trx, application)).map(viewOf);
  });
}
