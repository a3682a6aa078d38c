-- Sittings of the jury, and the decisions that were taken in them.

create table if not exists parvis_label_sittings (
  id integer generated always as identity primary key,
  edition_id integer not null references parvis_label_editions (id),
  held_at timestamptz(3) not null,
  -- Accounts of the panel: who was there, who was not.
  present integer[] not null,
  absent integer[] not null,
  quorum integer not null check (quorum > 0),
  minutes text not null default '' check (length(minutes) <= 50000),
  version integer not null default 1 check (version > 0),
  check (not present && absent)
);
create index if not exists parvis_label_sittings_of_edition on parvis_label_sittings (edition_id);

create table if not exists parvis_label_decisions (
  id integer generated always as identity primary key,
  application_id integer not null references parvis_label_applications (id),
  sequence integer not null check (sequence > 0),
  state text not null check (state in ('draft', 'adopted', 'notified', 'published', 'superseded')),
  version integer not null default 1 check (version > 0),
  outcome text not null check (outcome in ('awarded', 'action-plan', 'refused', 'inadmissible')),
  level text,
  -- What the score alone gives, and what the grid gives with all its conditions.
  level_by_score text,
  level_by_grid text,
  override_reason text check (length(override_reason) <= 2000),
  motivation text not null check (length(motivation) <= 10000),
  sitting_id integer references parvis_label_sittings (id),
  recused integer[] not null default '{}',
  -- As it was at the adoption: who was there, who was not, who was recused, how many it took, and the minutes.
  deliberation jsonb check (jsonb_typeof(deliberation) = 'object'),
  -- The run of scoring on which it is founded, and the score that it shows.
  run_id integer,
  score text,
  adopted_at timestamptz(3),
  unique (application_id, sequence),
  check ((outcome = 'awarded') = (level is not null)),
  check ((state = 'draft') = (adopted_at is null)),
  check (state = 'draft' or deliberation is not null)
);
-- While an appeal is looked into, the next decision is a draft beside the one that holds.
create unique index if not exists parvis_label_one_draft on parvis_label_decisions (application_id)
  where state = 'draft';
create unique index if not exists parvis_label_one_decision on parvis_label_decisions (application_id)
  where state in ('adopted', 'notified', 'published');

-- What has been adopted only takes its steps.
create or replace function parvis_label_keep_decision() returns trigger language plpgsql as $$
begin
  if old.state = 'draft' then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and new.version = old.version + 1 and new.state <> 'draft'
    and to_jsonb(new) - array['state', 'version'] = to_jsonb(old) - array['state', 'version']
  then
    return new;
  end if;
  raise exception 'A decision that was adopted stays as it is: % is refused.', tg_op
    using errcode = 'restrict_violation';
end;
$$;
create or replace trigger parvis_label_decisions_rows before update or delete on parvis_label_decisions
  for each row execute function parvis_label_keep_decision();
