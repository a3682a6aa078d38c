-- Documents that have been public, and whether they still are: one row of the procedure for each.
create table if not exists parvis_public_records (
  id integer generated always as identity primary key,
  uid text not null,
  document_id text not null,
  state text not null check (state in ('released', 'withdrawn')),
  version integer not null default 1,
  unique (uid, document_id)
);

-- Every version that the public has read. Rows are added and never changed: what was once said in public cannot be
-- unsaid, and whoever changes a row all the same (a superuser) breaks the chain of hashes.
create table if not exists parvis_published_versions (
  id bigint generated always as identity primary key,
  uid text not null,
  document_id text not null,
  number integer not null check (number > 0),
  at timestamptz(3) not null,
  cause text not null,
  content jsonb not null,
  previous_hash text not null,
  hash text not null,
  unique (uid, document_id, number)
);

create or replace function parvis_published_versions_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'Published versions are kept as they are: % is refused.', tg_op using errcode = 'restrict_violation';
end;
$$;

create or replace trigger parvis_published_versions_rows before update or delete on parvis_published_versions
  for each row execute function parvis_published_versions_refuse();
create or replace trigger parvis_published_versions_truncate before truncate on parvis_published_versions
  for each statement execute function parvis_published_versions_refuse();

-- What somebody has said of the next publication of a document: which correction it is, or that it ends a withdrawal.
-- It is taken away when that happens, or when the draft is edited before.
create table if not exists parvis_announced_publications (
  uid text not null,
  document_id text not null,
  event text not null check (event in ('republish', 'reinstate')),
  kind text check (kind in ('minor', 'major')),
  note text,
  why text,
  announced_at timestamptz(3) not null,
  primary key (uid, document_id),
  check ((kind is not distinct from 'major') = (note is not null)),
  check ((event = 'reinstate') = (why is not null)),
  check (event = 'reinstate' or kind is not null)
);
