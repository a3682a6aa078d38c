-- What the office asks of a commune after the submission, and what it decides before the jury.
create table if not exists parvis_label_complements (
  id integer generated always as identity primary key,
  application_id integer not null references parvis_label_applications (id),
  items jsonb not null check (jsonb_typeof(items) = 'array' and jsonb_array_length(items) > 0),
  due timestamptz(3) not null,
  asked_by integer not null,
  asked_at timestamptz(3) not null,
  answer text check (length(answer) <= 10000),
  answered_by integer,
  answered_at timestamptz(3),
  -- When it was answered, or nobody had answered in time.
  closed_at timestamptz(3),
  check ((answered_at is null) = (answered_by is null)),
  check ((answered_at is null) or (answer is not null))
);
create unique index if not exists parvis_label_one_open_complement on parvis_label_complements (application_id)
  where closed_at is null;

-- Whether a question applies to the commune, wholly or in part. A question without a row applies.
create table if not exists parvis_label_applicability (
  application_id integer not null references parvis_label_applications (id),
  question text not null check (length(question) between 1 and 100),
  state text not null check (state in ('applies', 'na', 'factor')),
  factor text,
  reason text not null check (length(reason) between 1 and 2000),
  version integer not null default 1 check (version > 0),
  by_staff integer not null,
  at timestamptz(3) not null,
  primary key (application_id, question),
  check ((state = 'factor') = (factor is not null))
);

-- What the office sees of an edition, by state.
create index if not exists parvis_label_applications_of_edition on parvis_label_applications (edition_id, state);
