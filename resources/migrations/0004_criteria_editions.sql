-- Editions of criteria sets with their years and the order that approved them; who decided by hand; lists that an order
-- approved, with the criteria they were made by; reference books that a person can edit (indicators, calendar).
ALTER TABLE criteria_set ADD COLUMN approved INTEGER NOT NULL DEFAULT 0 CHECK (approved IN (0, 1));
ALTER TABLE criteria_set ADD COLUMN order_id INTEGER REFERENCES department_order (id);
ALTER TABLE criteria_set ADD COLUMN order_text TEXT NOT NULL DEFAULT '';
ALTER TABLE criteria_set ADD COLUMN first_year INTEGER;
ALTER TABLE criteria_set ADD COLUMN last_year INTEGER;
ALTER TABLE criteria_set ADD COLUMN origin_id INTEGER REFERENCES criteria_set (id);
ALTER TABLE criteria_set ADD COLUMN about TEXT NOT NULL DEFAULT '';
ALTER TABLE criteria_set ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1));
ALTER TABLE decision ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN at TEXT NOT NULL DEFAULT '';
ALTER TABLE classification ADD COLUMN criteria_json TEXT NOT NULL DEFAULT '';
ALTER TABLE classification ADD COLUMN order_id INTEGER REFERENCES department_order (id);
ALTER TABLE classification ADD COLUMN order_text TEXT NOT NULL DEFAULT '';
CREATE TABLE reference_book (
  key TEXT PRIMARY KEY,
  json TEXT NOT NULL
);
