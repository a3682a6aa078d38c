create table if not exists parvis_label_appeals (
  id integer generated always as identity primary key,
  application_id integer not null references parvis_label_applications (id),
  decision_id integer not null references parvis_label_decisions (id),
  state text not null check (state in ('filed', 'admissible', 'inadmissible', 're-examined', 'upheld', 'reformed')),
  version integer not null default 1 check (version > 0),
  grounds text not null check (length(grounds) between 1 and 20000),
  panel_id integer,
  reason text check (length(reason) <= 10000),
  filed_by integer not null,
  filed_at timestamptz(3) not null
);
create unique index if not exists parvis_label_one_open_appeal on parvis_label_appeals (application_id)
  where state in ('filed', 'admissible', 're-examined');
