-- Who did what and when. Rows are added and never changed: whoever may write to the database through Parvis cannot
-- rewrite the past, and whoever can (a superuser) breaks the chain of hashes, which the verification finds.
create table if not exists parvis_journal (
  id bigint generated always as identity primary key,
  subject_type text not null,
  subject_id text not null,
  sequence integer not null check (sequence > 0),
  at timestamptz(3) not null,
  actor_kind text not null,
  actor_id text,
  action text not null,
  before jsonb,
  after jsonb,
  note text,
  previous_hash text not null,
  hash text not null,
  unique (subject_type, subject_id, sequence)
);

create or replace function parvis_journal_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'The journal is append-only: % is refused.', tg_op using errcode = 'restrict_violation';
end;
$$;

create or replace trigger parvis_journal_rows before update or delete on parvis_journal
  for each row execute function parvis_journal_refuse();
create or replace trigger parvis_journal_truncate before truncate on parvis_journal
  for each statement execute function parvis_journal_refuse();
