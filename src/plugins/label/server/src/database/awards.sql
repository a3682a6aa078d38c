create extension if not exists btree_gist;

-- No two awards of one programme to one commune are valid on the same day.
create table if not exists parvis_label_awards (
  id integer generated always as identity primary key,
  application_id integer not null references parvis_label_applications (id),
  decision_id integer not null unique references parvis_label_decisions (id),
  programme_id integer not null references parvis_label_programmes (id),
  commune text not null check (commune ~ '^[0-9A-Z]{5}$'),
  number text not null unique check (number ~ '^[A-Z]{2,8}-[0-9]{4}-[0-9A-Z]{5}-[0-9]{2,}$'),
  level text not null,
  state text not null check (state in ('upcoming', 'active', 'warned', 'expired', 'renewed', 'withdrawn', 'renounced')),
  version integer not null default 1 check (version > 0),
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from),
  heard_on date,
  reason text check (length(reason) <= 2000),
  token text not null unique check (token ~ '^[A-Za-z0-9_-]{43}$'),
  check (state <> 'withdrawn' or (heard_on is not null and reason is not null))
);
do $$
begin
  if not exists (select from pg_constraint where conname = 'parvis_label_awards_apart') then
    alter table parvis_label_awards add constraint parvis_label_awards_apart exclude using gist
      (programme_id with =, commune with =, daterange(valid_from, valid_to, '[]') with &&)
      where (state in ('upcoming', 'active', 'warned'));
  end if;
end;
$$;
create index if not exists parvis_label_awards_of_application on parvis_label_awards (application_id);
create index if not exists parvis_label_awards_of_commune on parvis_label_awards (programme_id, commune);

-- Who of the office planned the proclamation for the instant of the calendar; null while nobody has.
alter table parvis_label_editions add column if not exists proclamation_by integer;

-- That a decision was told: when, and under which address the result on which it is founded is public.
create table if not exists parvis_label_notices (
  decision_id integer primary key references parvis_label_decisions (id),
  at timestamptz(3) not null,
  trace text check (trace ~ '^[A-Za-z0-9_-]{43}$')
);
