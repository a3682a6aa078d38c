-- Former slugs of documents that were public under them; they go on answering.
CREATE TABLE IF NOT EXISTS parvis_slug_aliases (
  uid text NOT NULL,
  slug text NOT NULL,
  document_id text NOT NULL,
  PRIMARY KEY (uid, slug)
);
CREATE INDEX IF NOT EXISTS parvis_slug_aliases_document ON parvis_slug_aliases (uid, document_id);
