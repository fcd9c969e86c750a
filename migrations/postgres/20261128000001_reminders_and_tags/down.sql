DROP TABLE tags;
DROP TABLE reminders;
ALTER TABLE users DROP COLUMN language;
ALTER TABLE users DROP COLUMN email;
