import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const made = z.object({ rows: z.tuple([z.object({ id: z.int() })]) });

/** Everything that a jury leaves behind, as if it had worked for weeks: a result and a decision for each application. */
const DECIDED = `
  with programme as (
    insert into parvis_label_programmes (letters, slug, title, valid_years)
      values ('VVC', 'ville-citoyenne', 'Ville citoyenne', 3) returning id
  ), grid as (
    insert into parvis_scoring_grids (code, grid_version, state, content, hash)
      values ('BENCH', '1', 'in-force', ?::jsonb, repeat('a', 64)) returning id
  ), panel as (
    insert into parvis_scoring_panels (uid, label, grid_id, state) select 'api::commune.commune', 'Mesure', id, 'open'
      from grid returning id
  ), edition as (
    insert into parvis_label_editions (programme_id, year, grid_id, grid_hash, state, proclamation, appeals_until)
      select programme.id, 2026, grid.id, repeat('a', 64), 'deliberation', now() - interval '1 minute',
        now() + interval '2 months' from programme, grid returning id
  ), dossier as (
    insert into parvis_scoring_dossiers (panel_id, document_id, revision)
      select panel.id, 'application' || n, 1 from panel, generate_series(1, ?::int) n returning id
  ), run as (
    insert into parvis_scoring_runs (dossier_id, sequence, grid_id, grid_hash, engine, partial, inputs, input_hash, sheets,
        result, result_hash, at)
      select dossier.id, 1, grid.id, repeat('a', 64), 'parvis-score/1', false, '{"sheets": []}', repeat('b', 64), '[]',
        jsonb_build_object('resultHash', repeat('c', 64), 'inputHash', repeat('b', 64), 'gridHash', repeat('a', 64),
          'engine', 'parvis-score/1', 'score', jsonb_build_object('decimal', '62.50'), 'levelGranted', '1'),
        repeat('c', 64), now()
      from dossier, grid returning id
  ), numbered as (
    select id, row_number() over (order by id) as n from run
  ), application as (
    insert into parvis_label_applications
        (edition_id, commune, snapshot, owner_id, state, revision, created_at, submitted_at)
      select edition.id, 'Z' || lpad(n::text, 4, '0'),
        jsonb_build_object('code', 'Z' || lpad(n::text, 4, '0'), 'name', 'Commune ' || n, 'facts', '{}'::jsonb),
        1, 'decided', 1, now(), now()
      from edition, numbered returning id, commune
  ), decision as (
    insert into parvis_label_decisions (application_id, sequence, state, version, outcome, level, motivation, deliberation,
        run_id, score, adopted_at)
      select application.id, 1, 'adopted', 2, 'awarded', '1', repeat('Motif. ', 40),
        '{"sitting": 1, "heldAt": "2026-07-01T12:00:00Z", "present": [1, 2], "absent": [], "recused": [], "quorum": 2,
          "minutes": ""}', numbered.id, '62.50', now()
      from application join numbered on application.commune = 'Z' || lpad(numbered.n::text, 4, '0')
  )
  select id from edition`;

/** Makes an edition in which every application has been decided on. @returns its id. */
export async function decidedEdition(
  strapi: Core.Strapi,
  grid: object,
  applications: number,
): Promise<number> {
  const knex = strapi.db.connection;
  const { rows } = made.parse(await knex.raw(DECIDED, [JSON.stringify(grid), applications]));
  await knex.raw('analyze');
  return rows[0].id;
}
