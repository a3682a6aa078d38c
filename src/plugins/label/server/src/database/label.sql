-- Programmes, editions, claims and applications. Communes are referred to by their INSEE codes, people by
-- their accounts: no relation, so that constraints can be stated and no
-- generated route can ever show a row.

create or replace function parvis_label_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are added and never changed: % is refused.', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end;
$$;

create table if not exists parvis_label_programmes (
  id integer generated always as identity primary key,
  letters text not null unique check (letters ~ '^[A-Z]{2,8}$'),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (length(title) between 1 and 200),
  description text not null default '' check (length(description) <= 5000),
  valid_years integer not null check (valid_years between 1 and 20),
  version integer not null default 1 check (version > 0)
);

-- The grid is a version that is in force when the edition opens; its hash says which content that was.
create table if not exists parvis_label_editions (
  id integer generated always as identity primary key,
  programme_id integer not null references parvis_label_programmes (id),
  year integer not null check (year between 2000 and 2200),
  grid_id integer,
  grid_hash text check (grid_hash ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('preparation', 'open', 'closed', 'instruction', 'jury', 'deliberation',
    'proclaimed', 'archived', 'cancelled')),
  version integer not null default 1 check (version > 0),
  zone text not null default 'Europe/Paris',
  opens timestamptz(3),
  closes timestamptz(3),
  instruction_until timestamptz(3),
  jury_until timestamptz(3),
  proclamation timestamptz(3),
  appeals_until timestamptz(3),
  reason text check (length(reason) <= 2000),
  proclaimed_at timestamptz(3),
  unique (programme_id, year),
  check (state in ('preparation', 'cancelled') or (grid_id is not null and grid_hash is not null)),
  check (state <> 'cancelled' or reason is not null),
  check (state not in ('proclaimed', 'archived') or proclaimed_at is not null)
);

-- The panel of scoring that judges the edition.
alter table parvis_label_editions add column if not exists panel_id integer unique;

-- That an account may speak for a commune: said by the account, confirmed by the office.
create table if not exists parvis_label_claims (
  id integer generated always as identity primary key,
  user_id integer not null,
  commune text not null check (commune ~ '^[0-9A-Z]{5}$'),
  state text not null check (state in ('requested', 'confirmed', 'refused')),
  version integer not null default 1 check (version > 0),
  role text not null check (length(role) between 1 and 200),
  reason text check (length(reason) <= 2000),
  requested_at timestamptz(3) not null,
  settled_at timestamptz(3),
  settled_by integer,
  check ((state = 'requested') = (settled_at is null))
);
create unique index if not exists parvis_label_one_claim on parvis_label_claims (user_id, commune)
  where state in ('requested', 'confirmed');

create table if not exists parvis_label_applications (
  id integer generated always as identity primary key,
  edition_id integer not null references parvis_label_editions (id),
  commune text not null check (commune ~ '^[0-9A-Z]{5}$'),
  -- What the reference data said of the commune when the application was made.
  snapshot jsonb not null check (jsonb_typeof(snapshot) = 'object'),
  owner_id integer not null,
  state text not null check (state in ('draft', 'submitted', 'in-instruction', 'complement-requested',
    'inadmissible', 'ready', 'in-jury', 'deliberation', 'decided', 'under-appeal', 'withdrawn', 'lapsed')),
  version integer not null default 1 check (version > 0),
  revision integer not null default 0 check (revision >= 0),
  complement_due timestamptz(3),
  reason text check (length(reason) <= 2000),
  created_at timestamptz(3) not null,
  submitted_at timestamptz(3),
  check (state in ('draft', 'withdrawn', 'lapsed') or submitted_at is not null),
  check ((submitted_at is not null) = (revision > 0)),
  check ((state = 'complement-requested') = (complement_due is not null)),
  check (state <> 'inadmissible' or reason is not null)
);
alter table parvis_label_applications add column if not exists
  renews_id integer references parvis_label_applications (id);
create unique index if not exists parvis_label_one_live_application on parvis_label_applications (edition_id, commune)
  where state in ('submitted', 'in-instruction', 'complement-requested', 'ready', 'in-jury', 'deliberation');
create index if not exists parvis_label_applications_of_owner on parvis_label_applications (owner_id);

create table if not exists parvis_label_colleagues (
  application_id integer not null references parvis_label_applications (id),
  user_id integer not null,
  since timestamptz(3) not null,
  primary key (application_id, user_id)
);
create index if not exists parvis_label_colleagues_of_user on parvis_label_colleagues (user_id);

-- The link carries id and version; raising the version revokes it.
create table if not exists parvis_label_invitations (
  id integer generated always as identity primary key,
  application_id integer not null references parvis_label_applications (id),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  state text not null check (state in ('sent', 'accepted', 'revoked')),
  version integer not null default 1 check (version > 0),
  until timestamptz(3) not null,
  accepted_by integer,
  check ((state = 'accepted') = (accepted_by is not null))
);
create unique index if not exists parvis_label_one_invitation on parvis_label_invitations (application_id, email)
  where state = 'sent';

-- Each answer has a version of its own: two colleagues who answer different questions do not wait for each other.
create table if not exists parvis_label_answers (
  application_id integer not null references parvis_label_applications (id),
  question text not null check (length(question) between 1 and 100),
  given jsonb not null check (jsonb_typeof(given) = 'object'),
  version integer not null default 1 check (version > 0),
  by_user integer not null,
  at timestamptz(3) not null,
  primary key (application_id, question)
);

create table if not exists parvis_label_revisions (
  application_id integer not null references parvis_label_applications (id),
  number integer not null check (number > 0),
  grid_hash text not null check (grid_hash ~ '^[0-9a-f]{64}$'),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  by_user integer not null,
  at timestamptz(3) not null,
  primary key (application_id, number)
);

-- The file itself lies in a folder that nothing serves, under its digest.
create table if not exists parvis_label_evidence (
  id integer generated always as identity primary key,
  application_id integer not null references parvis_label_applications (id),
  questions text[] not null check (cardinality(questions) <= 100),
  kind text not null check (kind in ('commitment', 'file', 'link', 'council-decision', 'practice-sheet', 'workshop',
    'citizen-day')),
  title text not null check (length(title) between 1 and 300),
  file_name text check (file_name !~ '[/\\[:cntrl:]]' and length(file_name) between 1 and 255),
  media_type text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer check (size > 0),
  address text check (address ~ '^(http|https)://' and length(address) <= 2000),
  uid text,
  document_id text,
  visibility text not null check (visibility in ('jury', 'public')),
  decision text check (decision in ('accepted', 'rejected')),
  reason text check (length(reason) <= 2000),
  version integer not null default 1 check (version > 0),
  removed_at timestamptz(3),
  check (num_nonnulls(sha256, address, document_id) = 1),
  check ((sha256 is null) = (size is null) and (sha256 is null) = (file_name is null)
    and (sha256 is null) = (media_type is null)),
  check ((uid is null) = (document_id is null)),
  check (decision is distinct from 'rejected' or reason is not null)
);
create unique index if not exists parvis_label_one_commitment on parvis_label_evidence (application_id)
  where kind = 'commitment' and removed_at is null;
create index if not exists parvis_label_evidence_of_application on parvis_label_evidence (application_id);

do $$
declare kept text;
begin
  foreach kept in array array['parvis_label_revisions'] loop
    execute format('create or replace trigger %I before update or delete on %I for each row execute function
      parvis_label_refuse()', kept || '_rows', kept);
    execute format('create or replace trigger %I before truncate on %I for each statement execute function
      parvis_label_refuse()', kept || '_truncate', kept);
  end loop;
end;
$$;
