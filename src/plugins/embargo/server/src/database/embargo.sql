-- The transitions that are planned, and whose agreement they wait for. A plan refers to its document by uid and
-- documentId, so that an index can say that there is one at a time.
create table if not exists parvis_embargo_plans (
  id integer generated always as identity primary key,
  uid text not null,
  document_id text not null,
  kind text not null check (kind in ('publish', 'unpublish')),
  state text not null check (
    state in ('awaiting-approval', 'planned', 'to-confirm', 'held', 'failed', 'done', 'cancelled')
  ),
  version integer not null default 1 check (version > 0),
  instant timestamptz(3) not null,
  zone text not null,
  content_hash text check (content_hash ~ '^[0-9a-f]{64}$'),
  owner_id integer not null,
  last_editor_id integer,
  staff_approvals integer not null check (staff_approvals >= 0),
  failure text,
  check ((kind = 'publish') = (content_hash is not null)),
  check (kind = 'publish' or state not in ('awaiting-approval', 'to-confirm')),
  check ((state = 'failed') = (failure is not null))
);

create unique index if not exists parvis_embargo_one_open_plan on parvis_embargo_plans (uid, document_id)
  where state not in ('done', 'cancelled');
create index if not exists parvis_embargo_open_by_instant on parvis_embargo_plans (instant)
  where state not in ('done', 'cancelled');

-- `requested` waits for the contact of a partner, `given` counts, `void` was given to another content, `withdrawn` is
-- of a partner that is asked no more. Staff are not requested: they come by themselves. The rows hold ids, no address.
create table if not exists parvis_embargo_approvals (
  id integer generated always as identity primary key,
  plan_id integer not null references parvis_embargo_plans (id) on delete cascade,
  kind text not null check (kind in ('staff', 'partner')),
  staff_id integer,
  partner_id text,
  contact_id text,
  state text not null check (state in ('requested', 'given', 'void', 'withdrawn')),
  content_hash text check (content_hash ~ '^[0-9a-f]{64}$'),
  at timestamptz(3) not null,
  comment text check (length(comment) <= 4000),
  check ((kind = 'staff') = (staff_id is not null)),
  check ((kind = 'partner') = (partner_id is not null)),
  check ((kind = 'partner') = (contact_id is not null)),
  check (kind = 'partner' or state in ('given', 'void')),
  check (state <> 'given' or content_hash is not null)
);

create index if not exists parvis_embargo_approvals_of_plan on parvis_embargo_approvals (plan_id);
create unique index if not exists parvis_embargo_one_request on parvis_embargo_approvals (plan_id, partner_id, contact_id)
  where kind = 'partner';
create unique index if not exists parvis_embargo_one_voice on parvis_embargo_approvals (plan_id, staff_id)
  where kind = 'staff' and state = 'given';
