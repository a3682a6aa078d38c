import type { Knex } from 'knex';
import { z } from 'zod';
import { APPEAL_STATES, type AppealState } from '../../domain/appeal/appeal-procedure';
import { APPEALS } from '../tables';

/** What a commune holds against a decision. */
export interface AppealRow {
  readonly id: number;
  readonly applicationId: number;
  /** Against which decision it was filed. */
  readonly decisionId: number;
  readonly state: AppealState;
  readonly version: number;
  readonly grounds: string;
  /** The panel of scoring that judges the dossier anew; null before the appeal is admitted. */
  readonly panelId: number | null;
  readonly reason: string | null;
  readonly filedAt: Date;
}

const row = z
  .object({
    ...{ id: z.int(), application_id: z.int(), decision_id: z.int(), state: z.enum(APPEAL_STATES) },
    ...{ version: z.int(), grounds: z.string(), panel_id: z.int().nullable() },
    ...{ reason: z.string().nullable(), filed_at: z.date() },
  })
  .transform(({ id, state, version, grounds, reason, ...found }): AppealRow => {
    const { application_id: applicationId, decision_id: decisionId, panel_id: panelId } = found;
    return {
      id,
      applicationId,
      decisionId,
      state,
      version,
      grounds,
      panelId,
      reason,
      filedAt: found.filed_at,
    };
  });

/** The edge where the database's untyped data enters. */
export const appealRowOf = (found: unknown): AppealRow => row.parse(found);

/** The appeals of an application, the latest first. */
export async function appealsOf(trx: Knex.Transaction, application: number): Promise<readonly AppealRow[]> {
  const found: unknown[] = await trx(APPEALS).where({ application_id: application }).orderBy('id', 'desc');
  return found.map(appealRowOf);
}

/** An appeal; null when there is none. @param how `lock` keeps it for the one who changes it. */
export async function findAppeal(
  trx: Knex.Transaction,
  id: number,
  how: 'lock' | 'read',
): Promise<AppealRow | null> {
  const asked = trx(APPEALS).where({ id });
  const found: unknown = await (how === 'lock' ? asked.forUpdate() : asked).first();
  return found === undefined ? null : appealRowOf(found);
}
