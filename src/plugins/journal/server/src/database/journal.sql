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

-- The end of each chain: without it, an entry cut off at the end would leave no trace.
create table if not exists parvis_journal_ends (
  subject_type text not null,
  subject_id text not null,
  sequence integer not null,
  hash text not null,
  primary key (subject_type, subject_id)
);

create or replace function parvis_journal_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'The journal is append-only: % is refused.', tg_op using errcode = 'restrict_violation';
end;
$$;

-- An entry is taken only when it follows the last one of its subject.
create or replace function parvis_journal_extend() returns trigger language plpgsql as $$
begin
  if new.sequence = 1 then
    insert into parvis_journal_ends (subject_type, subject_id, sequence, hash)
      values (new.subject_type, new.subject_id, new.sequence, new.hash);
    return null;
  end if;
  update parvis_journal_ends set sequence = new.sequence, hash = new.hash
    where subject_type = new.subject_type and subject_id = new.subject_id
      and sequence = new.sequence - 1 and hash = new.previous_hash;
  if not found then
    raise exception 'The journal is append-only: entry % does not follow the last one of its subject.', new.sequence
      using errcode = 'restrict_violation';
  end if;
  return null;
end;
$$;

create or replace trigger parvis_journal_rows before update or delete on parvis_journal
  for each row execute function parvis_journal_refuse();
create or replace trigger parvis_journal_truncate before truncate on parvis_journal
  for each statement execute function parvis_journal_refuse();
create or replace trigger parvis_journal_end after insert on parvis_journal
  for each row execute function parvis_journal_extend();

-- Ends are written by the trigger above and by nobody else.
create or replace trigger parvis_journal_ends_rows before insert or update on parvis_journal_ends
  for each row when (pg_trigger_depth() = 0) execute function parvis_journal_refuse();
create or replace trigger parvis_journal_ends_delete before delete on parvis_journal_ends
  for each row execute function parvis_journal_refuse();
create or replace trigger parvis_journal_ends_truncate before truncate on parvis_journal_ends
  for each statement execute function parvis_journal_refuse();
