-- One living grant for a person and a document: two clicks, or two mailings, give nobody two links.
create unique index if not exists embargo_grants_one_each
  on embargo_grants (subject_uid, subject_document_id, lower(email)) where state <> 'revoked';

create unique index if not exists embargo_grants_document_id on embargo_grants (document_id);

create index if not exists embargo_readings_of_grant on embargo_readings (grant_document_id, read_at);
