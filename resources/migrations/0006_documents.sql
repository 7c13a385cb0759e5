-- What an order needs beyond its text: the acts it rests on, templates of the department's own, the signed scan, the
-- coat of arms, words that the spelling check takes for right, remarks of the proofreading that are not to be shown.
ALTER TABLE department_order ADD COLUMN printed_at TEXT;
ALTER TABLE department_order ADD COLUMN printed_digest TEXT;
ALTER TABLE department_order ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1));
CREATE TABLE order_file (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES department_order (id),
  kind INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);
CREATE INDEX order_file_order ON order_file (order_id);
CREATE TABLE order_file_content (
  file_id INTEGER PRIMARY KEY REFERENCES order_file (id),
  content BLOB NOT NULL
);
CREATE TABLE legal_act (
  id INTEGER PRIMARY KEY,
  json TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);
CREATE TABLE order_template (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  json TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);
CREATE TABLE picture (
  key TEXT PRIMARY KEY,
  png BLOB NOT NULL
);
CREATE TABLE known_word (
  word TEXT PRIMARY KEY
) WITHOUT ROWID;
CREATE TABLE order_hidden_remark (
  order_id INTEGER NOT NULL REFERENCES department_order (id),
  remark TEXT NOT NULL,
  PRIMARY KEY (order_id, remark)
) WITHOUT ROWID;
