import type { Knex } from 'knex';
import { z } from 'zod';
import type { Question } from '../../domain/application/questions';
import type { LabelContext } from '../context';
import { ANSWERS, APPLICATIONS, EVIDENCE } from '../tables';

/** What was found of a draft, and for which versions of its answers and evidence. */
interface Found {
  readonly mark: string;
  readonly complete: boolean;
}

const found = new WeakMap<LabelContext, Map<number, ReadonlyMap<number, Found>>>();

const marks = z.object({ rows: z.array(z.object({ id: z.int(), mark: z.string() })) });
const complete = z.object({ rows: z.array(z.object({ application_id: z.int() })) });

/** Versions only grow and rows stay, so that their sums name what a draft consists of. */
const MARKS = `
  with drafts as materialized (
    select id from ${APPLICATIONS} where edition_id = ? and state = 'draft'
  ), answers as materialized (
    select application_id as id, sum(version) as versions from drafts
    join ${ANSWERS} one on one.application_id = drafts.id group by application_id
  ), evidence as materialized (
    select application_id as id, sum(version) as versions from drafts
    join ${EVIDENCE} one on one.application_id = drafts.id group by application_id
  )
  select id, concat(answers.versions, ' ', evidence.versions) as mark
  from drafts left join answers using (id) left join evidence using (id)`;

const COUNTS = "e.removed_at is null and e.decision is distinct from 'rejected'";

/** What `missingIn` says of one dossier, said of many at once: those that lack nothing. */
const COMPLETE = `
  with asked as materialized (
    select * from jsonb_to_recordset(?::jsonb) as question (code text, lowest text, needs integer, kinds text[])
  ), pieces as materialized (
    select e.application_id, e.kind, e.questions from ${EVIDENCE} e
    where e.application_id = any (?::integer[]) and ${COUNTS}
  ), proven as materialized (
    select pieces.application_id, code from pieces cross join unnest(pieces.questions) as code join asked using (code)
    where needs > 0 and (kinds = '{}' or kind = any (kinds))
    group by pieces.application_id, code, needs having count(*) >= needs
  )
  select given.application_id
  from pieces
  join ${ANSWERS} given using (application_id)
  join asked on asked.code = given.question
  left join proven on proven.application_id = given.application_id and proven.code = given.question
  where pieces.kind = 'commitment' and case
    when given.given ->> 'notApplicable' is not null then given.given ->> 'notApplicable' ~ '[^[:space:]]'
    else given.given ->> 'mark' is not null
      and (asked.needs = 0 or proven.code is not null or given.given ->> 'mark' = asked.lowest)
      and given.given ->> 'text' ~ '[^[:space:]]'
    end
  group by given.application_id
  having count(*) = (select count(*) from asked)`;

async function completeOf(
  trx: Knex.Transaction,
  drafts: readonly number[],
  questions: readonly Question[],
): Promise<ReadonlySet<number>> {
  if (drafts.length === 0) return new Set();
  const asked = questions.map(({ code, scale, evidence }) => ({
    ...{ code, lowest: scale.min, needs: evidence.minimum, kinds: evidence.kinds },
  }));
  const rows: unknown = await trx.raw(COMPLETE, [JSON.stringify(asked), [...drafts]]);
  return new Set(complete.parse(rows).rows.map(({ application_id: id }) => id));
}

/**
 * How many drafts of an edition lack something. Only those are looked into that have changed since they were last: what
 * is kept of the others is no older than their versions, since these are read first.
 */
export async function countIncompleteDrafts(
  context: LabelContext,
  trx: Knex.Transaction,
  { edition, questions }: { readonly edition: number; readonly questions: readonly Question[] },
): Promise<number> {
  const editions = found.get(context) ?? new Map<number, ReadonlyMap<number, Found>>();
  const before = editions.get(edition) ?? new Map<number, Found>();
  const { rows } = marks.parse(await trx.raw(MARKS, [edition]));
  const changed = rows.filter(({ id, mark }) => before.get(id)?.mark !== mark).map(({ id }) => id);
  const lackNothing = await completeOf(trx, changed, questions);
  const looked = new Set(changed);
  const after = new Map(
    rows.map(({ id, mark }): [number, Found] => [
      id,
      { mark, complete: looked.has(id) ? lackNothing.has(id) : before.get(id)?.complete === true },
    ]),
  );
  found.set(context, editions.set(edition, after));
  return [...after.values()].filter((one) => !one.complete).length;
}
