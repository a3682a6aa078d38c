import { inTransaction } from '@parvis/procedure/server';
import type { DossierStanding } from '@parvis/scoring';
import type { JuryLine, JuryView } from '../../domain/jury/jury-view';
import type { ApplicationRow } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { findEdition } from '../editions/edition-rows';
import { applicationsIn, panelOf, quorumOf } from './jury-rows';
import { standingsOf } from './jury-steps';

/** Which part of a list is asked for; the first page is 1. */
export interface Portion {
  readonly page: number;
  readonly pageSize: number;
}

export const portionOf = <Line>(all: readonly Line[], { page, pageSize }: Portion): readonly Line[] =>
  all.slice((page - 1) * pageSize, page * pageSize);

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

/** The jury of an edition and how far each application is with it, by commune; null when there is no such edition. */
export function juryView(context: LabelContext, id: number, portion: Portion): Promise<JuryView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const edition = await findEdition(trx, id, 'read');
    if (edition === null) return null;
    const panel = await panelOf(trx, id);
    const states = ['ready', 'in-jury', 'deliberation', 'decided', 'under-appeal'] as const;
    const rows = [...(await applicationsIn(trx, id, { states, how: 'read' }))].sort((one, other) =>
      one.snapshot.name.localeCompare(other.snapshot.name, 'fr'),
    );
    const standings = panel === null ? new Map<number, DossierStanding>() : await standingsOf(context, panel);
    const quorum = edition.gridId === null ? 1 : await quorumOf(context, edition);
    const ready = rows.filter(({ state }) => state === 'ready');
    return {
      ...{ panel, quorum, ...portion, total: rows.length },
      waiting: {
        toBring: ready.filter((row) => !standings.has(row.id)).length,
        toSend: ready.filter((row) => standings.has(row.id)).length,
        toDeliberate: rows.filter(({ state }) => state === 'in-jury').length,
      },
      lines: portionOf(rows, portion).map((row) => lineOf(row, standings.get(row.id))),
    };
  });
}
