-- Which documents have ever been public: their slugs are frozen, and some may never leave again.
CREATE TABLE IF NOT EXISTS parvis_first_publications (
  uid text NOT NULL,
  document_id text NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (uid, document_id)
);
