-- One journalist an address. Strapi's own check of unique fields does not hold for parallel writers.
create unique index if not exists newsroom_journalists_address on newsroom_journalists (lower(email));
create unique index if not exists newsroom_journalists_document_id on newsroom_journalists (document_id);

-- Addresses that are never written to again, as a keyed hash: nobody can be found by it, and whoever is about to be
-- taken in can be compared with it.
create table if not exists parvis_suppressed_addresses (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  reason text not null check (reason in ('opted-out', 'forgotten')),
  since timestamptz(3) not null
);

-- The key of those hashes. It stays with the rows, since they are worth nothing without it: if it were a setting,
-- another value would let everybody be written to again.
create table if not exists parvis_suppression_key (
  one boolean primary key default true check (one),
  key text not null check (length(key) >= 43)
);
