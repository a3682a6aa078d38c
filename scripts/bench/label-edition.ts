import { now } from '@parvis/clock';
import { label } from '@parvis/label';
import { scoring } from '@parvis/scoring';
import type { Core } from '@strapi/strapi';
import { importCommunes } from '../../src/api/commune/import';
import { doneOf } from './jury';

const DAY = 24 * 60 * 60 * 1000;
const [PILLARS, QUESTIONS] = [4, 5];

/** What some drafts have not answered yet. */
const LAST = 'P4.5';

const codes = Array.from({ length: PILLARS }, (_, pillar) =>
  Array.from({ length: QUESTIONS }, (_, question) => `P${pillar + 1}.${question + 1}`),
);

/** Questions that every application in the bench has answered once. */
export const QUESTIONS_OF_LABEL = codes.flat().filter((code) => code !== LAST);

/** Four pillars of five questions, each of which needs one piece of evidence. */
const GRID = {
  ...{ code: 'LABEL', version: '1', panel: { quorum: 3 } },
  root: {
    ...{ code: 'R', weight: String(PILLARS * QUESTIONS) },
    children: codes.map((questions, pillar) => ({
      ...{ code: `P${pillar + 1}`, weight: String(QUESTIONS) },
      children: questions.map((code) => ({
        ...{ code, weight: '1', scale: { min: '0', max: '4', step: '1' } },
        evidence: { minimum: 1, kinds: [] },
      })),
    })),
  },
};

/** In the middle of the instruction most are in it, some wait for a complement, few are drafts; the last hour has drafts only. */
const STATES = {
  drafts: "'draft'",
  instruction: `(array['draft', 'submitted', 'in-instruction', 'in-instruction', 'in-instruction', 'in-instruction',
    'complement-requested', 'inadmissible', 'ready', 'withdrawn'])[1 + place % 10]`,
};

async function openEdition(strapi: Core.Strapi, staff: number, year: number, grid: number): Promise<number> {
  const { programmes, editions } = label(strapi);
  const letters = `MS${String.fromCharCode('A'.charCodeAt(0) + (year % 26))}`;
  const wanted = { letters, slug: `mesure-${year}`, title: 'Mesure', description: '', validYears: 3 };
  const programme = doneOf(await programmes.create(wanted, staff));
  const after = (days: number) => new Date(now().getTime() + days * DAY);
  const calendar = {
    ...{ opens: after(-30), closes: after(10), instructionUntil: after(60) },
    ...{ juryUntil: after(90), proclamation: after(120), appealsUntil: after(180) },
  };
  const edition = doneOf(await editions.create({ programme: programme.id, year, grid, calendar }, staff));
  return doneOf(await editions.step({ id: edition, event: 'open', reason: '' }, { staff }));
}

/** What communes would have written in weeks: answers to every question, a commitment and twenty links each. */
async function fill(strapi: Core.Strapi, edition: number, count: number, states: string): Promise<void> {
  const knex = strapi.db.connection;
  await knex.raw(
    `insert into parvis_label_applications
       (edition_id, commune, snapshot, owner_id, state, revision, created_at, submitted_at, complement_due, reason)
     select ?, code, jsonb_build_object('code', code, 'name', name, 'facts', jsonb_build_object(
         'departmentCode', department_code, 'departmentName', department_name, 'population', population)),
       1, state, (state <> 'draft')::integer, ?, case when state <> 'draft' then ?::timestamptz end,
       case when state = 'complement-requested' then ?::timestamptz end, 'Motif.'
     from (select *, ${states} as state from (
       select *, row_number() over (order by md5(code)) as place from communes where code ~ '^[0-9A-Z]{5}$'
       order by md5(code) limit ?) placed) chosen`,
    [edition, now(), now(), now(), count],
  );
  await knex.raw(
    `insert into parvis_label_answers (application_id, question, given, by_user, at)
     select id, question, jsonb_build_object('text', repeat('Un conseil de quartier. ', 20), 'mark',
       (1 + id % 4)::text, 'notApplicable', null), 1, created_at
     from parvis_label_applications cross join unnest(?::text[]) as question
     where edition_id = ? and not (state = 'draft' and id % 3 = 0 and question = ?)`,
    [codes.flat(), edition, LAST],
  );
  await knex.raw(
    `insert into parvis_label_evidence (application_id, questions, kind, title, address, visibility)
     select id, case when piece = '' then '{}' else array[piece] end,
       case when piece = '' then 'commitment' else 'link' end, 'Pièce', 'https://mairie.example/piece', 'jury'
     from parvis_label_applications cross join unnest(?::text[]) as piece where edition_id = ?`,
    [['', ...codes.flat()], edition],
  );
  await knex.raw(
    `insert into parvis_label_revisions (application_id, number, grid_hash, content, hash, by_user, at)
     select application.id, 1, repeat('0', 64), jsonb_build_object(
       'answers', (select jsonb_object_agg(question, given) from parvis_label_answers where application_id = application.id),
       'evidence', (select jsonb_agg(jsonb_build_object('id', id)) from parvis_label_evidence where application_id = application.id)
     ), repeat('0', 64), 1, submitted_at
     from parvis_label_applications application where edition_id = ? and state <> 'draft'`,
    [edition],
  );
}

/** Two editions with so many applications each. @returns their ids by how far they are. */
export async function labelEditions(
  strapi: Core.Strapi,
  staff: number,
  count: number,
): Promise<Readonly<Record<keyof typeof STATES, number>>> {
  await importCommunes(strapi);
  const { grids } = scoring(strapi);
  const grid = doneOf(await grids.create(GRID));
  for (const event of ['submit', 'publish'] as const) doneOf(await grids.step(grid, event, { staff }));
  const drafts = await openEdition(strapi, staff, 2026, grid);
  await fill(strapi, drafts, count, STATES.drafts);
  const instruction = await openEdition(strapi, staff, 2027, grid);
  await fill(strapi, instruction, count, STATES.instruction);
  await strapi.db.connection.raw('analyze');
  return { drafts, instruction };
}
