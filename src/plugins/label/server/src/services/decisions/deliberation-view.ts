import { inTransaction } from '@parvis/procedure/server';
import { scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { z } from 'zod';
import {
  DECISIONS_LISTED,
  type DeliberationAsked,
  type DeliberationView,
  type Person,
  type SittingView,
} from '../../domain/jury/jury-view';
import { applicationRowOf } from '../applications/application-rows';
import { FOLDED } from '../applications/commune-names';
import type { LabelContext } from '../context';
import { findEdition } from '../editions/edition-rows';
import { APPLICATIONS, DECISIONS } from '../tables';
import { latestDecisions } from './decision-rows';
import { decisionView } from './decision-views';
import { type SittingRow, sittingsOf } from './sitting-rows';
import { whoMaySit } from './who-may-sit';

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

/** How far the decision on an application is, by the latest one. */
const STANDING = `case when latest.state is null then 'lacking' when latest.state = 'draft' then 'drafted'
  else 'adopted' end`;

/** What an edition is or was deliberated on, each with the state of its latest decision. */
const deliberatedOn = (trx: Knex.Transaction, edition: number): Knex.QueryBuilder =>
  trx(`${APPLICATIONS} as application`)
    .joinRaw(
      `left join lateral (select state from ${DECISIONS} where application_id = application.id
         order by sequence desc limit 1) as latest on true`,
    )
    .where({ edition_id: edition })
    .whereIn('application.state', ['deliberation', 'decided', 'under-appeal']);

const counted = z.array(z.object({ standing: z.enum(DECISIONS_LISTED), count: z.coerce.number() }));

async function countsOf(trx: Knex.Transaction, edition: number): Promise<DeliberationView['counts']> {
  const found: unknown = await deliberatedOn(trx, edition)
    .groupByRaw('1')
    .select(trx.raw(`${STANDING} as standing`))
    .count('* as count');
  const counts = new Map(counted.parse(found).map(({ standing, count }) => [standing, count]));
  const of = (standing: keyof DeliberationView['counts']): number => counts.get(standing) ?? 0;
  return { lacking: of('lacking'), drafted: of('drafted'), adopted: of('adopted') };
}

/** A page of them, by commune, with their latest decisions. */
async function linesOf(
  trx: Knex.Transaction,
  edition: number,
  { decisions: listed, page, pageSize }: DeliberationAsked,
): Promise<DeliberationView['lines']> {
  const asked = deliberatedOn(trx, edition);
  if (listed !== 'all') asked.whereRaw(`${STANDING} = ?`, [listed]);
  const found: unknown[] = await asked
    .orderByRaw(`${FOLDED}, id`)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select('application.*');
  const rows = found.map(applicationRowOf);
  const decisions = await latestDecisions(
    trx,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, commune, snapshot, state }) => {
    const decision = decisions.get(id);
    return {
      ...{ application: id, state, commune: { code: commune, name: snapshot.name } },
      decision: decision === undefined ? null : decisionView(decision),
    };
  });
}

/** What an edition is deliberated on, by commune; null when there is no such edition. */
export function deliberationView(
  context: LabelContext,
  id: number,
  asked: DeliberationAsked,
): Promise<DeliberationView | null> {
  const { decisions, page, pageSize } = asked;
  return inTransaction(context.strapi.db, async (trx) => {
    const edition = await findEdition(trx, id, 'read');
    if (edition === null) return null;
    const { gridId } = edition;
    const members = await whoMaySit(context, trx, edition);
    const grid = gridId === null ? null : await scoring(context.strapi).grids.file(gridId);
    const counts = await countsOf(trx, id);
    const { lacking, drafted, adopted } = counts;
    return {
      ...{ page, pageSize, total: decisions === 'all' ? lacking + drafted + adopted : counts[decisions] },
      ...{ members, counts, lines: await linesOf(trx, id, asked) },
      levels: (grid?.content.levels ?? []).map(({ code, label = code }) => ({ code, label })),
      sittings: (await sittingsOf(trx, id)).map((sitting) => sittingView(sitting, members)),
    };
  });
}
