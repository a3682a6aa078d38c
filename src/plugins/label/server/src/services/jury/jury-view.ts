import { inTransaction } from '@parvis/procedure/server';
import { type DossierStanding, scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { ApplicationState } from '../../domain/application/application-procedure';
import type { JuryLine, JuryView } from '../../domain/jury/jury-view';
import type { Portion } from '../../domain/page';
import { type ApplicationRow, applicationRowOf } from '../applications/application-rows';
import { FOLDED } from '../applications/commune-names';
import type { LabelContext } from '../context';
import { countApplications } from '../editions/edition-facts';
import { type EditionRow, findEdition } from '../editions/edition-rows';
import { APPLICATIONS } from '../tables';
import { quorumOf } from './jury-rows';
import { standingsOf } from './standings';

/** What is or was before a jury. */
const STATES = [
  ...['ready', 'in-jury', 'deliberation', 'decided', 'under-appeal'],
] as const satisfies readonly ApplicationState[];

function lineOf(
  { id, commune, snapshot, state }: ApplicationRow,
  standing: DossierStanding | undefined,
): JuryLine {
  const run = standing?.run ?? null;
  return {
    ...{ application: id, commune: { code: commune, name: snapshot.name }, state },
    ...{ dossier: standing?.dossier ?? null, jurors: standing?.jurors.length ?? 0 },
    submitted: standing?.submitted.length ?? 0,
    run: run === null ? null : { id: run.id, score: run.score.decimal, level: run.levelGranted },
  };
}

const ids = z.array(z.object({ id: z.int() }).transform(({ id }) => id));

/** How many of those that are ready its panel does not have yet, and has. */
async function readyOf(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { id, panelId }: EditionRow,
): Promise<{ readonly toBring: number; readonly toSend: number }> {
  const found: unknown = await trx(APPLICATIONS).where({ edition_id: id, state: 'ready' }).select('id');
  const ready = ids.parse(found);
  const held = panelId === null ? new Set<string>() : await scoring(strapi).sourced.ids(panelId);
  const toSend = ready.filter((one) => held.has(String(one))).length;
  return { toBring: ready.length - toSend, toSend };
}

/** The jury of an edition and how far each application is with it, by commune; null when there is no such edition. */
export function juryView(context: LabelContext, id: number, portion: Portion): Promise<JuryView | null> {
  const { page, pageSize } = portion;
  return inTransaction(context.strapi.db, async (trx) => {
    const edition = await findEdition(trx, id, 'read');
    if (edition === null) return null;
    const { panelId: panel } = edition;
    const counts = (await countApplications(trx, [id])).get(id) ?? {};
    const found: unknown[] = await trx(APPLICATIONS)
      .where({ edition_id: id })
      .whereIn('state', STATES)
      .orderByRaw(`${FOLDED}, id`)
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const rows = found.map(applicationRowOf);
    const shown = rows.map((row) => row.id);
    const standings =
      panel === null ? new Map<number, DossierStanding>() : await standingsOf(context, panel, shown);
    return {
      ...{ ...portion, panel, total: STATES.reduce((sum, state) => sum + (counts[state] ?? 0), 0) },
      quorum: edition.gridId === null ? 1 : await quorumOf(context, edition),
      waiting: { ...(await readyOf(context, trx, edition)), toDeliberate: counts['in-jury'] ?? 0 },
      lines: rows.map((row) => lineOf(row, standings.get(row.id))),
    };
  });
}
