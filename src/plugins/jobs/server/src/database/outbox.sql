-- Mails that are to be sent, or were. Ids only: addresses and texts are put in when a mail is sent.
-- json and not jsonb, which Strapi makes the driver hand over as text.
create table if not exists parvis_mail_outbox (
  id bigint generated always as identity primary key,
  dedupe_key text not null unique,
  template text not null,
  data json not null,
  mail_group text,
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'refused', 'failed', 'cancelled')),
  error text,
  run_at timestamptz(3) not null,
  since timestamptz(3) not null
);

create index if not exists parvis_mail_outbox_groups on parvis_mail_outbox (mail_group, state, id)
  where mail_group is not null;
create index if not exists parvis_mail_outbox_states on parvis_mail_outbox (state, id);
