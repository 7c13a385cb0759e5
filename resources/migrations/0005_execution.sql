-- Execution of roadmaps with its evidence, meanings of terms corrected by hand, the directory of responsible parties,
-- and what an approved or archived roadmap is.
ALTER TABLE roadmap ADD COLUMN origin_id INTEGER REFERENCES roadmap (id);
ALTER TABLE roadmap ADD COLUMN amending INTEGER NOT NULL DEFAULT 0 CHECK (amending IN (0, 1));
ALTER TABLE roadmap ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
ALTER TABLE roadmap_action ADD COLUMN meaning TEXT NOT NULL DEFAULT '';
ALTER TABLE roadmap_action ADD COLUMN register TEXT NOT NULL DEFAULT '';
ALTER TABLE roadmap_action ADD COLUMN schools TEXT NOT NULL DEFAULT '[]';
ALTER TABLE roadmap_action ADD COLUMN origin_id INTEGER REFERENCES roadmap_action (id);
CREATE TABLE roadmap_edition (
  order_id INTEGER NOT NULL REFERENCES department_order (id),
  roadmap_id INTEGER NOT NULL REFERENCES roadmap (id),
  json TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (order_id, roadmap_id)
) WITHOUT ROWID;
CREATE TABLE execution (
  action_id INTEGER NOT NULL REFERENCES roadmap_action (id),
  period TEXT NOT NULL,
  status INTEGER NOT NULL,
  actual_date TEXT,
  postponed_to TEXT,
  result TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (action_id, period)
) WITHOUT ROWID;
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES roadmap_action (id),
  period TEXT NOT NULL,
  kind INTEGER NOT NULL,
  title TEXT NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  date TEXT,
  link TEXT NOT NULL DEFAULT '',
  file_name TEXT NOT NULL DEFAULT '',
  size INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);
CREATE INDEX evidence_action ON evidence (action_id);
CREATE TABLE evidence_file (
  evidence_id INTEGER PRIMARY KEY REFERENCES evidence (id),
  content BLOB NOT NULL
);
CREATE TABLE party (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  name TEXT NOT NULL,
  json TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);
