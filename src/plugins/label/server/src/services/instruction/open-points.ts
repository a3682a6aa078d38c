import type { Knex } from 'knex';
import { z } from 'zod';
import { APPLICABILITY, APPLICATIONS, EVIDENCE, REVISIONS } from '../tables';

/** What of a submitted dossier the office has not decided about. */
export interface OpenPoints {
  readonly evidenceOpen: number;
  /** Questions of which the commune said that they do not apply. */
  readonly applicabilityOpen: number;
}

const rows = z.object({
  rows: z.array(
    z
      .object({ id: z.int(), evidence: z.coerce.number(), applicability: z.coerce.number() })
      .transform(({ id, evidence, applicability }) => ({
        ...{ id, evidenceOpen: evidence, applicabilityOpen: applicability },
      })),
  ),
});

/** Of what was submitted last: what a commune prepares meanwhile for a complement is not the office's yet. */
const SQL = `
  select a.id,
    (select count(*) from jsonb_array_elements(r.content -> 'evidence') as listed
      join ${EVIDENCE} e on e.id = (listed ->> 'id')::integer
      where e.decision is null) as evidence,
    (select count(*) from jsonb_each(r.content -> 'answers') as said (question, given)
      where given ->> 'notApplicable' is not null and not exists (
        select from ${APPLICABILITY} p where p.application_id = a.id and p.question = said.question
      )) as applicability
  from ${APPLICATIONS} a
  join ${REVISIONS} r on r.application_id = a.id and r.number = a.revision
  where a.id = any (?::integer[])`;

/** The open points of several applications by their ids; of one that was never submitted there are none. */
export async function openPointsOf(
  trx: Knex.Transaction,
  applications: readonly number[],
): Promise<ReadonlyMap<number, OpenPoints>> {
  if (applications.length === 0) return new Map();
  const found: unknown = await trx.raw(SQL, [[...applications]]);
  return new Map(rows.parse(found).rows.map(({ id, ...points }) => [id, points]));
}

export const NO_OPEN_POINTS: OpenPoints = { evidenceOpen: 0, applicabilityOpen: 0 };
