-- Roadmaps and the orders that approve them. Rows are marked as removed, never deleted: a printed order may refer to them.
CREATE TABLE roadmap (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  document_kind TEXT NOT NULL,
  period_start TEXT,
  period_end TEXT,
  headings TEXT NOT NULL DEFAULT '[]',
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);
CREATE TABLE roadmap_section (
  id INTEGER PRIMARY KEY,
  roadmap_id INTEGER NOT NULL REFERENCES roadmap (id),
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);
CREATE INDEX roadmap_section_roadmap ON roadmap_section (roadmap_id);
CREATE TABLE roadmap_action (
  id INTEGER PRIMARY KEY,
  roadmap_id INTEGER NOT NULL REFERENCES roadmap (id),
  section_id INTEGER NOT NULL REFERENCES roadmap_section (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  responsible TEXT NOT NULL DEFAULT '[]',
  term TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL DEFAULT '',
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);
CREATE INDEX roadmap_action_roadmap ON roadmap_action (roadmap_id);
CREATE TABLE department_order (
  id INTEGER PRIMARY KEY,
  state INTEGER NOT NULL CHECK (state IN (0, 1)),
  number TEXT NOT NULL,
  date_text TEXT NOT NULL,
  date TEXT,
  title TEXT NOT NULL,
  roadmap_id INTEGER REFERENCES roadmap (id),
  json TEXT NOT NULL,
  appendix_json TEXT,
  pdf BLOB,
  sha256 TEXT
);
