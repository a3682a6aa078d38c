import type { Knex } from 'knex';
import { z } from 'zod';
import type { Question } from '../../domain/application/questions';
import { ANSWERS, APPLICATIONS, EVIDENCE } from '../tables';

const counted = z.object({ rows: z.tuple([z.object({ incomplete: z.coerce.number() })]) });

const COUNTS = "e.removed_at is null and e.decision is distinct from 'rejected'";

/** What `missingIn` says of one dossier, said of all drafts of an edition at once. */
const SQL = `
  with asked as (
    select * from jsonb_to_recordset(?::jsonb) as question (code text, lowest text, needs integer, kinds text[])
  ), drafts as (
    select id from ${APPLICATIONS} where edition_id = ? and state = 'draft'
  ), committed as (
    select id from drafts where exists (
      select from ${EVIDENCE} e where e.application_id = drafts.id and e.kind = 'commitment' and ${COUNTS}
    )
  ), complete as (
    select given.application_id
    from committed
    join ${ANSWERS} given on given.application_id = committed.id
    join asked on asked.code = given.question
    where case
      when given.given ->> 'notApplicable' is not null then given.given ->> 'notApplicable' ~ '[^[:space:]]'
      else given.given ->> 'text' ~ '[^[:space:]]' and given.given ->> 'mark' is not null and (
        asked.needs = 0 or given.given ->> 'mark' = asked.lowest or asked.needs <= (
          select count(*) from ${EVIDENCE} e
          where e.application_id = given.application_id and given.question = any (e.questions) and ${COUNTS}
            and (cardinality(asked.kinds) = 0 or e.kind = any (asked.kinds))
        ))
      end
    group by given.application_id
    having count(*) = (select count(*) from asked)
  )
  select (select count(*) from drafts) - (select count(*) from complete) as incomplete`;

/** How many drafts of an edition lack something: one statement, however many there are. */
export async function countIncompleteDrafts(
  trx: Knex.Transaction,
  edition: number,
  questions: readonly Question[],
): Promise<number> {
  const asked = questions.map(({ code, scale, evidence }) => ({
    ...{ code, lowest: scale.min, needs: evidence.minimum, kinds: evidence.kinds },
  }));
  const found: unknown = await trx.raw(SQL, [JSON.stringify(asked), edition]);
  return counted.parse(found).rows[0].incomplete;
}
