-- Schools, what they achieved, and where each figure came from.
CREATE TABLE department (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  json TEXT NOT NULL
);
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id INTEGER NOT NULL,
  action TEXT NOT NULL,
  old TEXT,
  new TEXT
);
CREATE INDEX history_entity ON history (entity, entity_id);
CREATE TABLE school (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  login TEXT NOT NULL DEFAULT '',
  short_name TEXT NOT NULL,
  full_name TEXT NOT NULL DEFAULT '',
  level TEXT NOT NULL DEFAULT '',
  type TEXT NOT NULL DEFAULT '',
  location TEXT NOT NULL DEFAULT '',
  cluster TEXT NOT NULL DEFAULT '',
  inn TEXT NOT NULL DEFAULT '',
  head TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  search_key TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX school_login ON school (login) WHERE login <> '';
CREATE TABLE school_alias (
  alias TEXT PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES school (id)
);
CREATE TABLE import_file (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  stored INTEGER NOT NULL
);
CREATE INDEX import_file_sha256 ON import_file (sha256);
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  import_id INTEGER REFERENCES import_file (id),
  file TEXT NOT NULL,
  sheet TEXT NOT NULL
);
CREATE TABLE procedure (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 11),
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
  UNIQUE (kind, subject, grade, level)
);
-- Ordered as it is read: a window of years is one sequential scan, and what every rule reads stands first in the row.
CREATE TABLE result (
  year INTEGER NOT NULL CHECK (year BETWEEN 1991 AND 2100),
  procedure_id INTEGER NOT NULL REFERENCES procedure (id),
  school_id INTEGER NOT NULL REFERENCES school (id),
  participants INTEGER NOT NULL CHECK (participants >= 0),
  below INTEGER CHECK (below BETWEEN 0 AND participants),
  source_id INTEGER NOT NULL REFERENCES source (id),
  source_row INTEGER NOT NULL,
  m2 INTEGER CHECK (m2 >= 0),
  m3 INTEGER CHECK (m3 >= 0),
  m4 INTEGER CHECK (m4 >= 0),
  m5 INTEGER CHECK (m5 >= 0),
  mean_numerator INTEGER,
  mean_denominator INTEGER CHECK (mean_denominator > 0),
  PRIMARY KEY (year, procedure_id, school_id)
) WITHOUT ROWID;
CREATE TABLE reference_result (
  year INTEGER NOT NULL,
  procedure_id INTEGER NOT NULL REFERENCES procedure (id),
  scope INTEGER NOT NULL CHECK (scope BETWEEN 0 AND 2),
  name TEXT NOT NULL,
  participants INTEGER NOT NULL,
  percent2 TEXT,
  percent3 TEXT,
  percent4 TEXT,
  percent5 TEXT,
  source_id INTEGER NOT NULL REFERENCES source (id),
  source_row INTEGER NOT NULL,
  PRIMARY KEY (year, procedure_id, scope, name)
) WITHOUT ROWID;
CREATE TABLE indicator_value (
  year INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  school_id INTEGER NOT NULL REFERENCES school (id),
  numerator INTEGER NOT NULL,
  denominator INTEGER NOT NULL CHECK (denominator > 0),
  source_id INTEGER NOT NULL REFERENCES source (id),
  source_row INTEGER NOT NULL,
  PRIMARY KEY (year, indicator, school_id)
) WITHOUT ROWID;
