-- Criteria sets, decisions by hand, frozen classifications.
CREATE TABLE criteria_set (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  edition TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  in_use INTEGER NOT NULL DEFAULT 0 CHECK (in_use IN (0, 1)),
  sha256 TEXT NOT NULL UNIQUE,
  json TEXT NOT NULL
);
CREATE TABLE decision (
  year INTEGER NOT NULL,
  criteria_id INTEGER NOT NULL REFERENCES criteria_set (id),
  school_id INTEGER NOT NULL REFERENCES school (id),
  class_id TEXT NOT NULL,
  verdict INTEGER NOT NULL CHECK (verdict IN (0, 1)),
  reason TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (year, criteria_id, school_id)
) WITHOUT ROWID;
CREATE TABLE classification (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  criteria_id INTEGER NOT NULL REFERENCES criteria_set (id),
  at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  json BLOB NOT NULL
);
