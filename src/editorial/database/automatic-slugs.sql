-- Slugs that got a number because the one without it was taken. Nobody chose the number, so the first publication may
-- take a better one.
CREATE TABLE IF NOT EXISTS parvis_automatic_slugs (
  uid text NOT NULL,
  slug text NOT NULL,
  PRIMARY KEY (uid, slug)
);
