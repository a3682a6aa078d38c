-- Mailings of a document to press lists. A mailing refers to its document by uid and documentId, and to lists by their
-- documentIds.
create table if not exists parvis_mailings (
  id integer generated always as identity primary key,
  uid text not null,
  document_id text not null,
  state text not null check (state in ('draft', 'planned', 'held', 'sending', 'sent', 'cancelled')),
  version integer not null default 1 check (version > 0),
  lists jsonb not null,
  subject text check (length(subject) between 1 and 200),
  introduction text check (length(introduction) between 1 and 4000),
  moment text not null check (moment in ('now', 'instant', 'lift')),
  instant timestamptz(3),
  zone text,
  owner_id integer not null,
  created_at timestamptz(3) not null,
  begun_at timestamptz(3),
  ended_at timestamptz(3),
  check ((moment = 'instant') = (instant is not null)),
  check ((instant is null) = (zone is null))
);

create index if not exists parvis_mailings_of_document on parvis_mailings (uid, document_id);
create index if not exists parvis_mailings_that_wait on parvis_mailings (uid, document_id) where state = 'planned';

-- Whom a mailing goes to, once each, by an id that means nothing when the person is forgotten.
create table if not exists parvis_mailing_recipients (
  mailing_id integer not null references parvis_mailings (id) on delete cascade,
  journalist_id text not null,
  added_at timestamptz(3) not null,
  queued_at timestamptz(3),
  -- The reading under embargo that the mail opened; of a mail of a public document there is none.
  grant_id text,
  primary key (mailing_id, journalist_id)
);

create index if not exists parvis_mailing_recipients_to_queue on parvis_mailing_recipients (mailing_id, journalist_id)
  where queued_at is null;
create index if not exists parvis_mailing_recipients_of_journalist on parvis_mailing_recipients (journalist_id);
