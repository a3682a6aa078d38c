-- The last press-release reference given in each year; its row is the lock that keeps them gapless.
CREATE TABLE IF NOT EXISTS parvis_reference_counters (
  year integer PRIMARY KEY,
  last_number integer NOT NULL CHECK (last_number > 0)
);
