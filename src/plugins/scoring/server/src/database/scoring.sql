-- Grids, panels, sheets and runs. What is scored is referred to by uid and documentId, jurors by their accounts of the
-- panel: no relation, so that constraints can be stated and no generated route can ever show a row.

create or replace function parvis_scoring_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are added and never changed: % is refused.', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end;
$$;

-- One version of a grid is in force at a time. Its hash is fixed when it comes into force.
create table if not exists parvis_scoring_grids (
  id integer generated always as identity primary key,
  code text not null,
  grid_version text not null,
  state text not null check (state in ('draft', 'in-review', 'in-force', 'superseded')),
  version integer not null default 1 check (version > 0),
  content jsonb not null,
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  unique (code, grid_version),
  check (content ->> 'code' = code and content ->> 'version' = grid_version),
  check ((state in ('in-force', 'superseded')) = (hash is not null))
);
create unique index if not exists parvis_scoring_one_grid_in_force on parvis_scoring_grids (code)
  where state = 'in-force';

-- Scores were promised on a grid that has been in force: the only thing that still happens to it is a successor.
create or replace function parvis_scoring_keep_grid() returns trigger language plpgsql as $$
begin
  if old.state not in ('in-force', 'superseded') then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and old.state = 'in-force' and new.state = 'superseded' and new.version = old.version + 1
    and (new.id, new.code, new.grid_version, new.content, new.hash)
      = (old.id, old.code, old.grid_version, old.content, old.hash)
  then
    return new;
  end if;
  raise exception 'A grid that has been in force stays as it is: % is refused.', tg_op
    using errcode = 'restrict_violation';
end;
$$;
create or replace trigger parvis_scoring_grids_rows before update or delete on parvis_scoring_grids
  for each row execute function parvis_scoring_keep_grid();
create or replace trigger parvis_scoring_grids_truncate before truncate on parvis_scoring_grids
  for each statement execute function parvis_scoring_refuse();

create table if not exists parvis_scoring_panels (
  id integer generated always as identity primary key,
  uid text not null,
  label text not null check (length(label) between 1 and 200),
  grid_id integer not null references parvis_scoring_grids (id),
  state text not null check (state in ('preparation', 'open', 'closed')),
  version integer not null default 1 check (version > 0)
);

-- Where a juror comes from: they never judge a dossier of the same commune or EPCI.
create table if not exists parvis_scoring_members (
  panel_id integer not null references parvis_scoring_panels (id),
  user_id integer not null,
  commune text check (commune <> ''),
  epci text check (epci <> ''),
  primary key (panel_id, user_id)
);

create table if not exists parvis_scoring_dossiers (
  id integer generated always as identity primary key,
  panel_id integer not null references parvis_scoring_panels (id),
  document_id text not null,
  revision integer not null default 1 check (revision > 0),
  applicability jsonb not null default '{}' check (jsonb_typeof(applicability) = 'object'),
  evidence jsonb not null default '{}' check (jsonb_typeof(evidence) = 'object'),
  unique (panel_id, document_id),
  unique (id, panel_id)
);

-- A juror is a member of the panel of the dossier; the pseudonym means nothing outside of it.
create table if not exists parvis_scoring_assignments (
  id integer generated always as identity primary key,
  panel_id integer not null,
  dossier_id integer not null,
  user_id integer not null,
  pseudonym text not null check (pseudonym ~ '^J-[0-9a-f]{12}$'),
  unique (dossier_id, user_id),
  unique (dossier_id, pseudonym),
  foreign key (dossier_id, panel_id) references parvis_scoring_dossiers (id, panel_id),
  foreign key (panel_id, user_id) references parvis_scoring_members (panel_id, user_id)
);
create index if not exists parvis_scoring_assignments_of_juror on parvis_scoring_assignments (user_id);
create index if not exists parvis_scoring_assignments_of_panel on parvis_scoring_assignments (panel_id);

create table if not exists parvis_scoring_conflicts (
  id integer generated always as identity primary key,
  dossier_id integer not null references parvis_scoring_dossiers (id),
  user_id integer not null,
  reason text not null check (length(reason) between 1 and 2000),
  at timestamptz(3) not null
);
create index if not exists parvis_scoring_conflicts_of_dossier on parvis_scoring_conflicts (dossier_id, user_id);

create table if not exists parvis_scoring_sheets (
  id integer generated always as identity primary key,
  assignment_id integer not null unique references parvis_scoring_assignments (id),
  state text not null check (state in ('draft', 'submitted', 'recused')),
  version integer not null default 1 check (version > 0),
  given jsonb not null default '{}' check (jsonb_typeof(given) = 'object'),
  dossier_revision integer not null check (dossier_revision > 0),
  submitted_at timestamptz(3),
  check (state <> 'draft' or submitted_at is null),
  check (state <> 'submitted' or submitted_at is not null)
);

-- What the sheets in force of a dossier amount to, so that a desk of thousands of dossiers asks the engine nothing. It is
-- derived from those sheets, the grid and what was decided, in the transaction that changes which sheets are in force. A
-- row that is missing is derived when Parvis starts: to have all of them derived anew, delete them and start.
create table if not exists parvis_scoring_standings (
  dossier_id integer primary key references parvis_scoring_dossiers (id) on delete cascade,
  provisional text,
  variance text,
  scores jsonb not null default '{}' check (jsonb_typeof(scores) = 'object'),
  marks jsonb not null default '{}' check (jsonb_typeof(marks) = 'object')
);

create table if not exists parvis_scoring_runs (
  id integer generated always as identity primary key,
  dossier_id integer not null references parvis_scoring_dossiers (id),
  sequence integer not null check (sequence > 0),
  grid_id integer not null references parvis_scoring_grids (id),
  grid_hash text not null check (grid_hash ~ '^[0-9a-f]{64}$'),
  engine text not null,
  partial boolean not null,
  inputs jsonb not null,
  input_hash text not null check (input_hash ~ '^[0-9a-f]{64}$'),
  sheets jsonb not null check (jsonb_typeof(sheets) = 'array'),
  result jsonb not null,
  result_hash text not null check (result_hash ~ '^[0-9a-f]{64}$'),
  by_user integer,
  at timestamptz(3) not null,
  unique (dossier_id, sequence),
  check (result ->> 'resultHash' = result_hash and result ->> 'inputHash' = input_hash
    and result ->> 'gridHash' = grid_hash and result ->> 'engine' = engine)
);
-- A list of runs shows these, and does not open thousands of long results for them.
alter table parvis_scoring_runs
  add column if not exists score text generated always as (result -> 'score' ->> 'decimal') stored,
  add column if not exists level_granted text generated always as (result ->> 'levelGranted') stored;

do $$
declare kept text;
begin
  foreach kept in array array['parvis_scoring_conflicts', 'parvis_scoring_runs'] loop
    execute format('create or replace trigger %I before update or delete on %I for each row execute function
      parvis_scoring_refuse()', kept || '_rows', kept);
    execute format('create or replace trigger %I before truncate on %I for each statement execute function
      parvis_scoring_refuse()', kept || '_truncate', kept);
  end loop;
end;
$$;

-- A run is public under one address at a time; one that was withdrawn never answers again.
create table if not exists parvis_scoring_publications (
  id integer generated always as identity primary key,
  run_id integer not null references parvis_scoring_runs (id),
  token text not null unique check (token ~ '^[A-Za-z0-9_-]{43}$'),
  published_at timestamptz(3) not null,
  withdrawn_at timestamptz(3)
);
create unique index if not exists parvis_scoring_one_publication on parvis_scoring_publications (run_id)
  where withdrawn_at is null;
create or replace function parvis_scoring_keep_publication() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
    and (new.id, new.run_id, new.token, new.published_at) = (old.id, old.run_id, old.token, old.published_at)
  then
    return new;
  end if;
  raise exception 'A publication is withdrawn and otherwise kept: % is refused.', tg_op
    using errcode = 'restrict_violation';
end;
$$;
create or replace trigger parvis_scoring_publications_rows before update or delete on parvis_scoring_publications
  for each row execute function parvis_scoring_keep_publication();
create or replace trigger parvis_scoring_publications_truncate before truncate on parvis_scoring_publications
  for each statement execute function parvis_scoring_refuse();
